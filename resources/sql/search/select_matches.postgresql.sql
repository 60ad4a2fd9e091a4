SELECT head.record_id, head.revision_id, head.kind, revision.scope_unit, revision.written_at
FROM search_entry
JOIN head ON head.revision_id = search_entry.revision_id
JOIN revision ON revision.revision_id = head.revision_id
WHERE search_entry.words @@ to_tsquery('simple', :query)
ORDER BY search_entry.entry_id DESC
LIMIT :most
