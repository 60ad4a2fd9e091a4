-- One row of select_round_cells.
SELECT
    current_assignment.assignment_id, current_assignment.revision_id, current_assignment.measure,
    current_assignment.unit, current_assignment.department, current_assignment.state,
    current_assignment.answer_revision, current_assignment.submitted_at,
    current_assignment.heads AS assignment_heads,
    current_answer.revision_id AS answer_head, current_answer.heads AS answer_heads,
    submitted.status, submitted.delayed, submitted.unchanged,
    revision.written_at AS changed_at, content.submission
FROM current_assignment
JOIN revision ON revision.revision_id = current_assignment.revision_id
JOIN assignment_revision AS content ON content.revision_id = current_assignment.revision_id
LEFT JOIN current_answer ON current_answer.assignment_id = current_assignment.assignment_id
LEFT JOIN answer_revision AS submitted ON submitted.revision_id = current_assignment.answer_revision
WHERE current_assignment.assignment_id = :assignment
AND current_assignment.round = :round
