SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.case_number, content.compare_with, content.coordinators_due, content.cutoff, content.dispatch,
    content.due, content.meeting, content.name, content.opens, content.period_from, content.period_to,
    content.reason, content.round_kind, content.state
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN round_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
