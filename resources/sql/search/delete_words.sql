-- For a rebuild after an erasure.
INSERT INTO search_text (search_text) VALUES ('delete-all')
