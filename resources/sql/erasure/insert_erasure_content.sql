INSERT INTO erasure_revision
    (
        revision_id, salt, files, ground, record, revisions
    )
VALUES
    (
        :revision_id, :salt, :files, :ground, :record, :revisions
    )
