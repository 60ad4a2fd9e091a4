-- The bundles that were handed in during a round.
SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM head AS rival WHERE rival.record_id = head.record_id) AS heads,
    content.answers, content.authorised_by, content.capacity, content.code, content.round, content.submitted_at,
    content.unit
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN submission_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'submission' AND content.round = :round
ORDER BY content.submitted_at, head.record_id, revision.written_at DESC, head.revision_id DESC
