SELECT child, parent FROM revision_parent ORDER BY child, parent
