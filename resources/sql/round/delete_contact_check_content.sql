-- For an erasure only: the guard refuses any other delete.
DELETE FROM contact_check_revision WHERE revision_id = :revision_id
