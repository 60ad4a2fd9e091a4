INSERT INTO assignment_revision
    (
        revision_id, salt, answer_revision, department, measure, reason, round, rule, state, submission,
        submitted_at, unit
    )
VALUES
    (
        :revision_id, :salt, :answer_revision, :department, :measure, :reason, :round, :rule, :state,
        :submission, :submitted_at, :unit
    )
