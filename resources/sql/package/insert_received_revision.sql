INSERT INTO received_revision (revision_id, sha256) VALUES (:revision_id, :sha256)
