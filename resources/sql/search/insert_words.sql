INSERT INTO search_text (rowid, words)
SELECT entry_id, :words FROM search_entry WHERE revision_id = :revision_id
