-- For an erasure only: the guard refuses any other delete.
DELETE FROM filed_report_revision WHERE revision_id = :revision_id
