SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.aliases, content.name, content.parent, content.position, content.short_name, content.successor,
    content.unit_kind, content.valid_from, content.valid_to
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN unit_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'unit'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
