SELECT scope, sha256, size FROM file ORDER BY scope, sha256
