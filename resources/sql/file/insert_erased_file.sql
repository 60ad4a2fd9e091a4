INSERT INTO erased_file (scope, sha256, erasure_id) VALUES (:scope, :sha256, :erasure_id)
