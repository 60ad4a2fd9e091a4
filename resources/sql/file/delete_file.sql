-- For an erasure only: the guard refuses any other delete.
DELETE FROM file WHERE scope = :scope AND sha256 = :sha256
