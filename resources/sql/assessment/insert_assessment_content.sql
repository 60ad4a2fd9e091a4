INSERT INTO assessment_revision
    (
        revision_id, salt, hindered, measure, next_step, round, status, text
    )
VALUES
    (
        :revision_id, :salt, :hindered, :measure, :next_step, :round, :status, :text
    )
