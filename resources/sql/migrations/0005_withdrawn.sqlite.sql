-- A commission that was written in by mistake is taken away by a further version of it.

ALTER TABLE commission_revision ADD COLUMN withdrawn INTEGER;
