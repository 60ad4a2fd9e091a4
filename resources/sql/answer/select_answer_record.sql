SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.assignment, content.delayed, content.done, content.effect, content.evidence, content.helped,
    content.hindered, content.next_step, content.previous, content.received_from, content.status,
    content.unchanged
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN answer_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
