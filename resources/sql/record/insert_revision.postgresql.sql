INSERT INTO revision
    (revision_id, record_id, kind, scope_unit, author, written_at, hash_version, content_digest, hash)
VALUES
    (:revision_id, :record_id, :kind, :scope_unit, :author, :written_at, :hash_version, :content_digest, :hash)
