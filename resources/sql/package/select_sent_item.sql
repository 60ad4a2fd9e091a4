SELECT package_id, item_kind, round, unit, measure, secret, made_at, made_by, recipients, file_name
FROM sent_item
WHERE package_id = :package_id
