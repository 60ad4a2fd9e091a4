-- One row of select_round_cells.
SELECT
    assignment_id, revision_id, measure, unit, department, state, answer_revision, submission, submitted_at, changed_at,
    assignment_heads, answer_head, answer_heads, status, delayed, unchanged
FROM cell
WHERE round = :round
AND assignment_id = :assignment
