UPDATE search_entry SET words = to_tsvector('simple', :words) WHERE revision_id = :revision_id
