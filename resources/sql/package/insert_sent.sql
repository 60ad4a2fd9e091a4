INSERT INTO sent_item
    (package_id, item_kind, round, unit, measure, secret, made_at, made_by, recipients, file_name)
VALUES
    (:package_id, :item_kind, :round, :unit, :measure, :secret, :made_at, :made_by, :recipients, :file_name)
