SELECT erasure_id FROM erased_file WHERE scope = :scope AND sha256 = :sha256
