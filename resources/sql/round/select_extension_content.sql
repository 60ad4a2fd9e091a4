SELECT
    salt, reason, round, unit, until
FROM extension_revision
WHERE revision_id = :revision_id
