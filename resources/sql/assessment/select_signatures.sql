SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM head AS rival WHERE rival.record_id = head.record_id) AS heads,
    content.assessment, content.department, content.dissent, content.signed_revision, content.status,
    content.text, content.unit
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN signature_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'signature'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
