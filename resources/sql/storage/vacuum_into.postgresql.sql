-- A backup of a server's database is its administrator's: pg_dump.
SELECT CAST(:path AS text) AS path
