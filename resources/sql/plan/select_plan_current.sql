SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.applies_to, content.decided_by, content.decided_on, content.evidence_limit, content.focus_areas,
    content.grounds, content.key, content.language, content.municipality, content.municipality_short,
    content.owner_department, content.owner_unit, content.previous_plan, content.report_every_years,
    content.report_to, content.time_zone, content.title, content.valid_from, content.valid_to
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN plan_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'plan'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
