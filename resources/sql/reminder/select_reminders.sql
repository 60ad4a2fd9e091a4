SELECT reminder_id, round, person, unit, made_at, made_by, manner
FROM reminder_log
WHERE round = :round
ORDER BY made_at, reminder_id
