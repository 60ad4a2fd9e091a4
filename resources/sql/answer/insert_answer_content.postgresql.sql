INSERT INTO answer_revision
    (
        revision_id, salt, assignment, delayed, done, effect, evidence, helped, hindered, next_step, previous,
        received_from, status, unchanged
    )
VALUES
    (
        :revision_id, :salt, :assignment, :delayed, :done, :effect, :evidence, :helped, :hindered, :next_step,
        :previous, :received_from, :status, :unchanged
    )
