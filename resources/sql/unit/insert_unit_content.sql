INSERT INTO unit_revision
    (
        revision_id, salt, aliases, name, parent, position, short_name, successor, unit_kind, valid_from,
        valid_to
    )
VALUES
    (
        :revision_id, :salt, :aliases, :name, :parent, :position, :short_name, :successor, :unit_kind,
        :valid_from, :valid_to
    )
