SELECT
    salt, author, author_title, contact, recipients, round, signers, written_on
FROM report_case_revision
WHERE revision_id = :revision_id
