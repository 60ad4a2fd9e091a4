SELECT
    salt, address, evidence_kind, media_type, note, seen_on, sha256, size, title
FROM evidence_revision
WHERE revision_id = :revision_id
