SELECT
    salt, aliases, name, parent, position, short_name, successor, unit_kind, valid_from, valid_to
FROM unit_revision
WHERE revision_id = :revision_id
