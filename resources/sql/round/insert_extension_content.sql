INSERT INTO extension_revision
    (
        revision_id, salt, reason, round, unit, until
    )
VALUES
    (
        :revision_id, :salt, :reason, :round, :unit, :until
    )
