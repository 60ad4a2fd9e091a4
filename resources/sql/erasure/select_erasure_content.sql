SELECT
    salt, files, ground, record, revisions
FROM erasure_revision
WHERE revision_id = :revision_id
