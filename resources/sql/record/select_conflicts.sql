SELECT record_id, kind, COUNT(*) AS heads
FROM head
GROUP BY record_id, kind
HAVING COUNT(*) > 1
ORDER BY kind, record_id
