INSERT INTO commission_answer_revision
    (
        revision_id, salt, commission, given_back, round, text
    )
VALUES
    (
        :revision_id, :salt, :commission, :given_back, :round, :text
    )
