INSERT INTO evidence_revision
    (
        revision_id, salt, address, evidence_kind, media_type, note, seen_on, sha256, size, title
    )
VALUES
    (
        :revision_id, :salt, :address, :evidence_kind, :media_type, :note, :seen_on, :sha256, :size, :title
    )
