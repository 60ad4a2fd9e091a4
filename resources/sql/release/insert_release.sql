INSERT INTO release_log (release_id, round, unit, made_at, made_by, asked_by, masked, files, index_sha256)
VALUES (:release_id, :round, :unit, :made_at, :made_by, :asked_by, :masked, :files, :index_sha256)
