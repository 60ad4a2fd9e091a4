INSERT INTO filed_report_revision
    (
        revision_id, salt, compared, differences, file_name, filed_on, note, number, round, sha256,
        size
    )
VALUES
    (
        :revision_id, :salt, :compared, :differences, :file_name, :filed_on, :note, :number, :round,
        :sha256, :size
    )
