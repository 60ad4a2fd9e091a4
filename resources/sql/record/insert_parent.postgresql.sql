INSERT INTO revision_parent (child, parent) VALUES (:child, :parent)
