SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.author, content.author_title, content.contact, content.recipients, content.round,
    content.signers, content.written_on
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN report_case_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'report_case'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
