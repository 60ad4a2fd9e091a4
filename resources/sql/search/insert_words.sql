-- As VALUES: with a SELECT for the whole row SQLite guards the statement by a savepoint, at which FTS5 writes out its terms.
INSERT INTO search_text (rowid, words)
VALUES ((SELECT entry_id FROM search_entry WHERE revision_id = :revision_id), :words)
