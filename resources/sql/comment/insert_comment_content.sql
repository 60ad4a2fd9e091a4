INSERT INTO comment_revision
    (
        revision_id, salt, about, assignment, purpose, text
    )
VALUES
    (
        :revision_id, :salt, :about, :assignment, :purpose, :text
    )
