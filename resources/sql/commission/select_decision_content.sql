SELECT
    salt, decided_by, decided_on, outcome, paragraph, round, text
FROM decision_revision
WHERE revision_id = :revision_id
