SELECT
    salt, confirmed, note, round, unit
FROM contact_check_revision
WHERE revision_id = :revision_id
