-- The extensions of a round; one without a date was taken back.
SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.reason, content.round, content.unit, content.until
FROM extension_revision AS content
JOIN head ON head.revision_id = content.revision_id
JOIN revision ON revision.revision_id = content.revision_id
WHERE content.round = :round
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
