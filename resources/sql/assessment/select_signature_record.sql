SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.assessment, content.department, content.dissent, content.signed_revision, content.status,
    content.text, content.unit
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN signature_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
