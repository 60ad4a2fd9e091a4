SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.file_name, content.language, content.recipients, content.report_kind, content.round,
    content.sent_on, content.sha256, content.withdrawn
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN review_copy_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
