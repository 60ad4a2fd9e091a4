SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.code, content.label_en, content.label_sv, content.meaning, content.position, content.shape,
    content.withdrawn
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN status_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
