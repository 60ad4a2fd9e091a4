-- For an erasure only: the guard refuses any other delete.
DELETE FROM commission_answer_revision WHERE revision_id = :revision_id
