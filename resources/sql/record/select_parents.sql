SELECT parent FROM revision_parent WHERE child = :child ORDER BY parent
