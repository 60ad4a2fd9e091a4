-- Every version of every assignment of a measure: its history, oldest first.
SELECT
    revision.revision_id, revision.record_id, revision.author, revision.written_at,
    content.round, content.unit, content.department, content.state, content.reason, content.answer_revision,
    content.submitted_at, answer.status
FROM assignment_revision AS content
JOIN revision ON revision.revision_id = content.revision_id
LEFT JOIN answer_revision AS answer ON answer.revision_id = content.answer_revision
WHERE content.measure = :measure
ORDER BY revision.written_at, revision.revision_id
