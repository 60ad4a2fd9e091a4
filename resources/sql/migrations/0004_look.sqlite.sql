-- How the board report looks: the plan's template, and the copy that each round takes when it opens.

CREATE TABLE report_look_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    accent TEXT,
    logo BLOB,
    logo_alt_en TEXT,
    logo_alt_sv TEXT,
    municipality TEXT,
    name_in_logo INTEGER,
    owner BLOB
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_look_revision_refuse_update BEFORE UPDATE ON report_look_revision BEGIN
    SELECT RAISE(ABORT, 'report_look_revision is insert-only');
END;

CREATE TRIGGER report_look_revision_refuse_replace BEFORE INSERT ON report_look_revision WHEN EXISTS (SELECT 1 FROM report_look_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_look_revision is insert-only: that row exists');
END;

CREATE TRIGGER report_look_revision_refuse_delete BEFORE DELETE ON report_look_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_look_revision is insert-only');
END;
