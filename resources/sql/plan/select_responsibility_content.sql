SELECT
    salt, department, measure, position, role, rule, unit, withdrawn
FROM responsibility_revision
WHERE revision_id = :revision_id
