SELECT sha256, item_kind, package_id, round, unit, file_name, sender, received_at, received_by, added, choices
FROM received_item
ORDER BY received_at, sha256
