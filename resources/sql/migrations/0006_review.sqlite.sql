-- Which copies of a report were sent out to be reviewed in Word, and to whom.

CREATE TABLE review_copy_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    file_name TEXT,
    language TEXT,
    recipients TEXT,
    report_kind TEXT,
    round BLOB,
    sent_on TEXT,
    sha256 BLOB,
    withdrawn INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER review_copy_revision_refuse_update BEFORE UPDATE ON review_copy_revision BEGIN
    SELECT RAISE(ABORT, 'review_copy_revision is insert-only');
END;

CREATE TRIGGER review_copy_revision_refuse_replace BEFORE INSERT ON review_copy_revision WHEN EXISTS (SELECT 1 FROM review_copy_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'review_copy_revision is insert-only: that row exists');
END;

CREATE TRIGGER review_copy_revision_refuse_delete BEFORE DELETE ON review_copy_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'review_copy_revision is insert-only');
END;
