INSERT INTO decision_revision
    (
        revision_id, salt, decided_by, decided_on, outcome, paragraph, round, text
    )
VALUES
    (
        :revision_id, :salt, :decided_by, :decided_on, :outcome, :paragraph, :round, :text
    )
