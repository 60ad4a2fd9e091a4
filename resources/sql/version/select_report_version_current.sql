SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.content_hash, content.files, content.locked_at, content.number, content.program_version,
    content.reason, content.round
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN report_version_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'report_version'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
