SELECT received_item.sha256, received_item.item_kind, received_item.package_id, received_item.round, received_item.unit,
    received_item.file_name, received_item.sender, received_item.received_at, received_item.received_by,
    received_item.added, received_item.choices
FROM received_revision
JOIN received_item ON received_item.sha256 = received_revision.sha256
WHERE received_revision.revision_id = :revision_id
