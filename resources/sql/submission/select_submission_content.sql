SELECT
    salt, answers, authorised_by, capacity, code, round, submitted_at, unit
FROM submission_revision
WHERE revision_id = :revision_id
