SELECT hash FROM revision
