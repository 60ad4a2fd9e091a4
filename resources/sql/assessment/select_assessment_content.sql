SELECT
    salt, hindered, measure, next_step, round, status, text
FROM assessment_revision
WHERE revision_id = :revision_id
