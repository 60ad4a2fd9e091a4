SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.department, content.measure, content.position, content.role, content.rule, content.unit,
    content.withdrawn
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN responsibility_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
