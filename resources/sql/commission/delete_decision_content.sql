-- For an erasure only: the guard refuses any other delete.
DELETE FROM decision_revision WHERE revision_id = :revision_id
