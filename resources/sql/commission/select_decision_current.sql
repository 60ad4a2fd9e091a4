SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.decided_by, content.decided_on, content.outcome, content.paragraph, content.round,
    content.text
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN decision_revision AS content ON content.revision_id = head.revision_id
WHERE head.kind = 'decision'
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
