SELECT
    salt, assignment, delayed, done, effect, evidence, helped, hindered, next_step, previous, received_from,
    status, unchanged
FROM answer_revision
WHERE revision_id = :revision_id
