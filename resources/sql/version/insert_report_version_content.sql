INSERT INTO report_version_revision
    (
        revision_id, salt, content_hash, files, locked_at, number, program_version, reason, round
    )
VALUES
    (
        :revision_id, :salt, :content_hash, :files, :locked_at, :number, :program_version, :reason, :round
    )
