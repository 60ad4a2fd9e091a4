SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.compared, content.differences, content.file_name, content.filed_on, content.note,
    content.number, content.round, content.sha256, content.size
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN filed_report_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'filed_report'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
