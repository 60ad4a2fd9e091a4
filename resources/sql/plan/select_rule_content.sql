SELECT
    salt, except_units, key, unit_kinds, wording
FROM rule_revision
WHERE revision_id = :revision_id
