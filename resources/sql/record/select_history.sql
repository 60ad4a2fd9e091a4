SELECT revision_id, record_id, kind, scope_unit, author, written_at, hash_version, content_digest, hash
FROM revision
WHERE record_id = :record_id
ORDER BY written_at, revision_id
