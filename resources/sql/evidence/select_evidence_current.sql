SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.address, content.evidence_kind, content.media_type, content.note, content.seen_on, content.sha256,
    content.size, content.title
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN evidence_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'evidence'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
