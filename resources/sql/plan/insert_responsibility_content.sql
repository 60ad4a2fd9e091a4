INSERT INTO responsibility_revision
    (
        revision_id, salt, department, measure, position, role, rule, unit, withdrawn
    )
VALUES
    (
        :revision_id, :salt, :department, :measure, :position, :role, :rule, :unit, :withdrawn
    )
