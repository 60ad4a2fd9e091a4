-- Another evidence of the same unit that points to the same bytes.
SELECT revision.record_id
FROM evidence_revision
JOIN revision ON revision.revision_id = evidence_revision.revision_id
WHERE evidence_revision.sha256 = :sha256
AND revision.scope_unit = :scope
AND revision.record_id <> :record_id
LIMIT 1
