SELECT erasure_id FROM erased_revision WHERE revision_id = :revision_id
