SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.back_by, content.decision, content.responsible, content.responsible_name, content.text,
    content.withdrawn
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN commission_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
