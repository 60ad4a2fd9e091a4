SELECT 0 AS broken
