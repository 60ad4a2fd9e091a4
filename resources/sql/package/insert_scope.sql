INSERT INTO package_scope (package_id, purpose, round, unit, measure, secret, made_at, reply_to)
VALUES (:package_id, :purpose, :round, :unit, :measure, :secret, :made_at, :reply_to)
