-- The assignments of a round, whatever their unit: what a package picks its own from.
SELECT assignment_id, measure, unit, answer_revision
FROM current_assignment
WHERE round = :round
ORDER BY assignment_id
