SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.accent, content.logo, content.logo_alt_en, content.logo_alt_sv, content.municipality,
    content.name_in_logo, content.owner
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN report_look_revision AS content ON content.revision_id = head.revision_id
WHERE head.record_id = :record_id
