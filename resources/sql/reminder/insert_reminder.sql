INSERT INTO reminder_log (reminder_id, round, person, unit, made_at, made_by, manner)
VALUES (:reminder_id, :round, :person, :unit, :made_at, :made_by, :manner)
