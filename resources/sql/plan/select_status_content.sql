SELECT
    salt, code, label_en, label_sv, meaning, position, shape, withdrawn
FROM status_revision
WHERE revision_id = :revision_id
