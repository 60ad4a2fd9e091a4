INSERT OR FAIL INTO revision_parent (child, parent) VALUES (:child, :parent)
