SELECT scope, sha256, erasure_id FROM erased_file ORDER BY scope, sha256
