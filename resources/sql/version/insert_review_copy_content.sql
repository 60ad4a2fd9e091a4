INSERT INTO review_copy_revision
    (
        revision_id, salt, file_name, language, recipients, report_kind, round, sent_on, sha256, withdrawn
    )
VALUES
    (
        :revision_id, :salt, :file_name, :language, :recipients, :report_kind, :round, :sent_on, :sha256,
        :withdrawn
    )
