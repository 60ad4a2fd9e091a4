INSERT INTO search_entry (revision_id) VALUES (:revision_id)
