INSERT INTO rule_revision
    (
        revision_id, salt, except_units, key, unit_kinds, withdrawn, wording
    )
VALUES
    (
        :revision_id, :salt, :except_units, :key, :unit_kinds, :withdrawn, :wording
    )
