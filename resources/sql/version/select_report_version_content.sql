SELECT
    salt, content_hash, files, locked_at, number, program_version, reason, round
FROM report_version_revision
WHERE revision_id = :revision_id
