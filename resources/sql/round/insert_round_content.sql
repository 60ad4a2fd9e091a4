INSERT INTO round_revision
    (
        revision_id, salt, case_number, compare_with, coordinators_due, cutoff, dispatch, due, meeting, name,
        opens, period_from, period_to, reason, round_kind, state
    )
VALUES
    (
        :revision_id, :salt, :case_number, :compare_with, :coordinators_due, :cutoff, :dispatch, :due, :meeting,
        :name, :opens, :period_from, :period_to, :reason, :round_kind, :state
    )
