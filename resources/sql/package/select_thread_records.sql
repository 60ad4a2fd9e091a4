SELECT DISTINCT revision.record_id
FROM comment_revision
JOIN revision ON revision.revision_id = comment_revision.revision_id
WHERE comment_revision.assignment = :assignment
ORDER BY revision.record_id
