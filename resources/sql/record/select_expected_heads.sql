-- What the head table holds when the triggers have done their work: for `verify`.
SELECT revision_id, record_id, kind
FROM revision
WHERE NOT EXISTS (SELECT 1 FROM revision_parent WHERE revision_parent.parent = revision.revision_id)
ORDER BY revision_id
