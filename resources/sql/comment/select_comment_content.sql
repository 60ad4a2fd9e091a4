SELECT
    salt, about, assignment, purpose, text
FROM comment_revision
WHERE revision_id = :revision_id
