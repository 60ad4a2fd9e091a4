INSERT INTO area_revision
    (
        revision_id, salt, ended, focus_areas, name, parent, position, section
    )
VALUES
    (
        :revision_id, :salt, :ended, :focus_areas, :name, :parent, :position, :section
    )
