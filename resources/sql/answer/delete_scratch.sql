-- Scratch rows are a keystroke buffer, not what a person saved.
DELETE FROM scratch WHERE assignment = :assignment
