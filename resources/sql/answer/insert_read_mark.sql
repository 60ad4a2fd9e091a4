INSERT INTO read_mark (author, answer_revision) VALUES (:author, :answer_revision) ON CONFLICT DO NOTHING
