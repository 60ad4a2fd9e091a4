SELECT sha256, item_kind, package_id, round, unit, file_name, sender, received_at, received_by, added, choices
FROM received_item
WHERE sha256 = :sha256
