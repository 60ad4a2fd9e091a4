SELECT size FROM file WHERE scope = :scope AND sha256 = :sha256
