INSERT INTO file (scope, sha256, size) VALUES (:scope, :sha256, :size)
