INSERT INTO report_case_revision
    (
        revision_id, salt, author, author_title, contact, recipients, round, signers, written_on
    )
VALUES
    (
        :revision_id, :salt, :author, :author_title, :contact, :recipients, :round, :signers,
        :written_on
    )
