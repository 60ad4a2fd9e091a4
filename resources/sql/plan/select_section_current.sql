SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM head AS rival WHERE rival.record_id = head.record_id) AS heads,
    content.done, content.heading_en, content.heading_sv, content.key, content.left_out, content.owner,
    content.position, content.text
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN section_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'section'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
