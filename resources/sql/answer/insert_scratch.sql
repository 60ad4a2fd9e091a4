INSERT INTO scratch (assignment, author, device, saved_at, fields)
VALUES (:assignment, :author, :device, :saved_at, :fields)
ON CONFLICT (assignment, author, device) DO UPDATE SET saved_at = excluded.saved_at, fields = excluded.fields
