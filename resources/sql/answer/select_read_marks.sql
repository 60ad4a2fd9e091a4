SELECT answer_revision FROM read_mark WHERE author = :author
