-- Newest first among the heads; `query` is an FTS5 expression of prefixes joined by AND.
SELECT head.record_id, head.revision_id, head.kind, revision.scope_unit, revision.written_at
FROM search_text
JOIN search_entry ON search_entry.entry_id = search_text.rowid
JOIN head ON head.revision_id = search_entry.revision_id
JOIN revision ON revision.revision_id = head.revision_id
WHERE search_text MATCH :query
ORDER BY search_text.rowid DESC
LIMIT :most
