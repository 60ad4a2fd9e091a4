SELECT bytes FROM file_chunk WHERE scope = :scope AND sha256 = :sha256 ORDER BY position
