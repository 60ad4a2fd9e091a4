SELECT
    salt, compared, differences, file_name, filed_on, note, number, round, sha256, size
FROM filed_report_revision
WHERE revision_id = :revision_id
