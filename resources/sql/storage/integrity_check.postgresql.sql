SELECT 'ok' AS integrity_check
