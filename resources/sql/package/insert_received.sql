INSERT INTO received_item
    (sha256, item_kind, package_id, round, unit, file_name, sender, received_at, received_by, added, choices)
VALUES
    (:sha256, :item_kind, :package_id, :round, :unit, :file_name, :sender, :received_at, :received_by, :added, :choices)
