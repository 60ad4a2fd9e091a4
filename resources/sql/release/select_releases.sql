SELECT release_id, round, unit, made_at, made_by, asked_by, masked, files, index_sha256
FROM release_log
ORDER BY made_at, release_id
