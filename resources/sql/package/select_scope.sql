SELECT package_id, purpose, round, unit, measure, secret, made_at, reply_to
FROM package_scope
ORDER BY package_id
