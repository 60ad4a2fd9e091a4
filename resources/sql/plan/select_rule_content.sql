SELECT
    salt, except_units, key, unit_kinds, withdrawn, wording
FROM rule_revision
WHERE revision_id = :revision_id
