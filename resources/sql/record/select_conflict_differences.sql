-- How many rows of the conflict table differ from what the heads say: 0 in a sound store.
SELECT
    (
        SELECT COUNT(*) FROM (
            SELECT record_id, kind FROM conflict
            EXCEPT
            SELECT record_id, kind FROM head GROUP BY record_id, kind HAVING COUNT(*) > 1
        ) AS surplus
    ) + (
        SELECT COUNT(*) FROM (
            SELECT record_id, kind FROM head GROUP BY record_id, kind HAVING COUNT(*) > 1
            EXCEPT
            SELECT record_id, kind FROM conflict
        ) AS missing
    ) AS differences
