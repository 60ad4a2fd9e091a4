-- The bundles that were handed in during a round.
SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.answers, content.authorised_by, content.capacity, content.code, content.round, content.submitted_at,
    content.unit
FROM submission_revision AS content
JOIN head ON head.revision_id = content.revision_id
JOIN revision ON revision.revision_id = content.revision_id
WHERE content.round = :round
ORDER BY content.submitted_at, head.record_id, revision.written_at DESC, head.revision_id DESC
