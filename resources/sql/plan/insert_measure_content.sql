INSERT INTO measure_revision
    (
        revision_id, salt, area, ended, number, official_text, position, short_title, title
    )
VALUES
    (
        :revision_id, :salt, :area, :ended, :number, :official_text, :position, :short_title, :title
    )
