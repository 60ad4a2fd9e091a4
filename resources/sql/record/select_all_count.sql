SELECT COUNT(*) AS revisions FROM revision
