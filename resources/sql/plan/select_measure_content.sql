SELECT
    salt, area, ended, number, official_text, position, short_title, title
FROM measure_revision
WHERE revision_id = :revision_id
