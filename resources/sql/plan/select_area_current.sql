SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.ended, content.focus_areas, content.name, content.parent, content.position, content.section
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN area_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'area'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
