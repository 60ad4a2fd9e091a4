SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.hindered, content.measure, content.next_step, content.round, content.status, content.text
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN assessment_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'assessment'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
