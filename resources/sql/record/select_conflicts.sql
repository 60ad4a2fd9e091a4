SELECT record_id, kind FROM conflict ORDER BY kind, record_id
