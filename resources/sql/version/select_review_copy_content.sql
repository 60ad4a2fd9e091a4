SELECT
    salt, file_name, language, recipients, report_kind, round, sent_on, sha256, withdrawn
FROM review_copy_revision
WHERE revision_id = :revision_id
