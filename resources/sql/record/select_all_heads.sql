SELECT revision_id, record_id, kind FROM head ORDER BY revision_id
