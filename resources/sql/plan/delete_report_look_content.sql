-- For an erasure only: the guard refuses any other delete.
DELETE FROM report_look_revision WHERE revision_id = :revision_id
