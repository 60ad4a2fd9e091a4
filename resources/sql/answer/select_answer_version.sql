-- One version of an answer with who wrote it.
SELECT
    revision.record_id, content.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = revision.record_id) AS conflicts,
    content.assignment, content.delayed, content.done, content.effect, content.evidence, content.helped,
    content.hindered, content.next_step, content.previous, content.received_from, content.status,
    content.unchanged
FROM answer_revision AS content
JOIN revision ON revision.revision_id = content.revision_id
WHERE content.revision_id = :revision_id
