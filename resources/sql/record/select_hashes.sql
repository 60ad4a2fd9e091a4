SELECT hash FROM revision ORDER BY hash
