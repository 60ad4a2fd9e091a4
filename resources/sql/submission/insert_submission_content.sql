INSERT INTO submission_revision
    (
        revision_id, salt, answers, authorised_by, capacity, code, round, submitted_at, unit
    )
VALUES
    (
        :revision_id, :salt, :answers, :authorised_by, :capacity, :code, :round, :submitted_at, :unit
    )
