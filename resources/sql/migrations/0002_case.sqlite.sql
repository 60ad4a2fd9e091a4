-- The case of a report: decisions on it, the commissions they give and the answers to these, and the file that was filed.

CREATE TABLE decision_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    decided_by TEXT,
    decided_on TEXT,
    outcome TEXT,
    paragraph TEXT,
    round BLOB,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE commission_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    back_by TEXT,
    decision BLOB,
    responsible BLOB,
    responsible_name TEXT,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE commission_answer_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    commission BLOB,
    given_back INTEGER,
    round BLOB,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE report_case_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    author TEXT,
    author_title TEXT,
    contact TEXT,
    recipients TEXT,
    round BLOB,
    signers TEXT,
    written_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE filed_report_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    compared INTEGER,
    differences TEXT,
    file_name TEXT,
    filed_on TEXT,
    note TEXT,
    number INTEGER,
    round BLOB,
    sha256 BLOB,
    size INTEGER
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_revision_refuse_update BEFORE UPDATE ON decision_revision BEGIN
    SELECT RAISE(ABORT, 'decision_revision is insert-only');
END;

CREATE TRIGGER decision_revision_refuse_replace BEFORE INSERT ON decision_revision WHEN EXISTS (SELECT 1 FROM decision_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'decision_revision is insert-only: that row exists');
END;

CREATE TRIGGER decision_revision_refuse_delete BEFORE DELETE ON decision_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'decision_revision is insert-only');
END;

CREATE TRIGGER commission_revision_refuse_update BEFORE UPDATE ON commission_revision BEGIN
    SELECT RAISE(ABORT, 'commission_revision is insert-only');
END;

CREATE TRIGGER commission_revision_refuse_replace BEFORE INSERT ON commission_revision WHEN EXISTS (SELECT 1 FROM commission_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'commission_revision is insert-only: that row exists');
END;

CREATE TRIGGER commission_revision_refuse_delete BEFORE DELETE ON commission_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'commission_revision is insert-only');
END;

CREATE TRIGGER commission_answer_revision_refuse_update BEFORE UPDATE ON commission_answer_revision BEGIN
    SELECT RAISE(ABORT, 'commission_answer_revision is insert-only');
END;

CREATE TRIGGER commission_answer_revision_refuse_replace BEFORE INSERT ON commission_answer_revision WHEN EXISTS (SELECT 1 FROM commission_answer_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'commission_answer_revision is insert-only: that row exists');
END;

CREATE TRIGGER commission_answer_revision_refuse_delete BEFORE DELETE ON commission_answer_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'commission_answer_revision is insert-only');
END;

CREATE TRIGGER report_case_revision_refuse_update BEFORE UPDATE ON report_case_revision BEGIN
    SELECT RAISE(ABORT, 'report_case_revision is insert-only');
END;

CREATE TRIGGER report_case_revision_refuse_replace BEFORE INSERT ON report_case_revision WHEN EXISTS (SELECT 1 FROM report_case_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_case_revision is insert-only: that row exists');
END;

CREATE TRIGGER report_case_revision_refuse_delete BEFORE DELETE ON report_case_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_case_revision is insert-only');
END;

CREATE TRIGGER filed_report_revision_refuse_update BEFORE UPDATE ON filed_report_revision BEGIN
    SELECT RAISE(ABORT, 'filed_report_revision is insert-only');
END;

CREATE TRIGGER filed_report_revision_refuse_replace BEFORE INSERT ON filed_report_revision WHEN EXISTS (SELECT 1 FROM filed_report_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'filed_report_revision is insert-only: that row exists');
END;

CREATE TRIGGER filed_report_revision_refuse_delete BEFORE DELETE ON filed_report_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'filed_report_revision is insert-only');
END;
