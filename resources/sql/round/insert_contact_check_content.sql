INSERT INTO contact_check_revision
    (
        revision_id, salt, confirmed, note, round, unit
    )
VALUES
    (
        :revision_id, :salt, :confirmed, :note, :round, :unit
    )
