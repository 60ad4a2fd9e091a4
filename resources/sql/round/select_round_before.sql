-- The newest full round that has been opened and whose period ended earlier.
SELECT head.record_id
FROM round_revision AS content
JOIN head ON head.revision_id = content.revision_id
WHERE (content.period_to, content.due) < (:period_to, :due)
AND content.round_kind = 'full'
AND content.state <> 'planned'
AND head.record_id <> :round
ORDER BY content.period_to DESC, content.due DESC, head.record_id DESC
LIMIT 1
