SELECT revision_id, erasure_id FROM erased_revision ORDER BY revision_id
