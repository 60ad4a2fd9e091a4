-- For an erasure only: the guard refuses any other delete.
DELETE FROM review_copy_revision WHERE revision_id = :revision_id
