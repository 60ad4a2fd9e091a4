-- Beside every version, in the order of select_all_revisions, what it builds on.
SELECT revision_parent.child, revision_parent.parent, revision.record_id, revision.hash
FROM revision_parent
LEFT JOIN revision ON revision.revision_id = revision_parent.parent
ORDER BY revision_parent.child, revision_parent.parent
