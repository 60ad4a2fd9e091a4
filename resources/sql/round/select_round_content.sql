SELECT
    salt, case_number, compare_with, coordinators_due, cutoff, dispatch, due, meeting, name, opens, period_from,
    period_to, reason, round_kind, state
FROM round_revision
WHERE revision_id = :revision_id
