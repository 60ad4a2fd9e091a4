-- How many rows of the current tables differ from what their revisions say: 0 in a sound store.
SELECT
    (
        SELECT COUNT(*) FROM (
            SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission,
                submitted_at, changed_at, heads
            FROM current_assignment
            EXCEPT
            SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission,
                submitted_at, changed_at, heads
            FROM current_assignment_source
        ) AS surplus
    ) + (
        SELECT COUNT(*) FROM (
            SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission,
                submitted_at, changed_at, heads
            FROM current_assignment_source
            EXCEPT
            SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission,
                submitted_at, changed_at, heads
            FROM current_assignment
        ) AS missing
    ) + (
        SELECT COUNT(*) FROM (
            SELECT assignment_id, answer_id, revision_id, heads FROM current_answer
            EXCEPT
            SELECT assignment_id, answer_id, revision_id, heads FROM current_answer_source
        ) AS surplus_answer
    ) + (
        SELECT COUNT(*) FROM (
            SELECT assignment_id, answer_id, revision_id, heads FROM current_answer_source
            EXCEPT
            SELECT assignment_id, answer_id, revision_id, heads FROM current_answer
        ) AS missing_answer
    ) AS differences
