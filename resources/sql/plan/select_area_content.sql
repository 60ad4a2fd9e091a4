SELECT
    salt, ended, focus_areas, name, parent, position, section
FROM area_revision
WHERE revision_id = :revision_id
