SELECT
    salt, assessment, department, dissent, signed_revision, status, text, unit
FROM signature_revision
WHERE revision_id = :revision_id
