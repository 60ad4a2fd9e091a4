-- For an erasure only: the guard refuses any other delete.
DELETE FROM assignment_revision WHERE revision_id = :revision_id
