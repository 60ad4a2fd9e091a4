INSERT INTO erased_revision (revision_id, erasure_id) VALUES (:revision_id, :erasure_id)
