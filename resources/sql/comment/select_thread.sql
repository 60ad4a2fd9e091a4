SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.about, content.assignment, content.purpose, content.text
FROM comment_revision AS content
JOIN head ON head.revision_id = content.revision_id
JOIN revision ON revision.revision_id = content.revision_id
WHERE content.assignment = :assignment
ORDER BY revision.written_at, head.record_id
