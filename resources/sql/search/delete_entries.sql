-- For a rebuild after an erasure: the index is derived from the revisions.
DELETE FROM search_entry
