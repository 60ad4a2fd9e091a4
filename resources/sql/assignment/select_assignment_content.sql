SELECT
    salt, answer_revision, department, measure, reason, round, rule, state, submission, submitted_at, unit
FROM assignment_revision
WHERE revision_id = :revision_id
