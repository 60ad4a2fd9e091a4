SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.answer_revision, content.department, content.measure, content.reason, content.round, content.rule,
    content.state, content.submission, content.submitted_at, content.unit
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN assignment_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
