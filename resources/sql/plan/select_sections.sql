-- The chapters of a report: those of a round, or of the plan, from which a round takes them when it opens.
SELECT
    head.record_id, head.revision_id, revision.author, revision.written_at,
    (SELECT COUNT(*) FROM conflict WHERE conflict.record_id = head.record_id) AS conflicts,
    content.done, content.heading_en, content.heading_sv, content.key, content.left_out, content.owner,
    content.position, content.text
FROM section_revision AS content
JOIN head ON head.revision_id = content.revision_id
JOIN revision ON revision.revision_id = content.revision_id
WHERE content.owner = :owner
ORDER BY head.record_id, revision.written_at DESC, head.revision_id DESC
