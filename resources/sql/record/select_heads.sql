SELECT revision_id FROM head WHERE record_id = :record_id ORDER BY revision_id
