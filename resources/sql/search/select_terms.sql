-- The words of the index that begin so, each found by one step from the last: their entries are not read.
WITH RECURSIVE word (term) AS (
    SELECT (SELECT term FROM search_term WHERE term >= :from AND term < :from || char(1114111) LIMIT 1)
    UNION ALL
    SELECT (SELECT term FROM search_term WHERE term >= word.term || char(1) AND term < :from || char(1114111) LIMIT 1)
    FROM word
    WHERE word.term IS NOT NULL
    LIMIT :most
)
SELECT term FROM word WHERE term IS NOT NULL
