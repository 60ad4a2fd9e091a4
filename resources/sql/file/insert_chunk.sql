INSERT INTO file_chunk (scope, sha256, position, bytes) VALUES (:scope, :sha256, :position, :bytes)
