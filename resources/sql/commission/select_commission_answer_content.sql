SELECT
    salt, commission, given_back, round, text
FROM commission_answer_revision
WHERE revision_id = :revision_id
