-- The case of a report: decisions on it, the commissions they give and the answers to these, and the file that was filed.

CREATE TABLE decision_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    decided_by text,
    decided_on text,
    outcome text,
    paragraph text,
    round uuid,
    text text
);

CREATE TABLE commission_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    back_by text,
    decision uuid,
    responsible uuid,
    responsible_name text,
    text text
);

CREATE TABLE commission_answer_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    commission uuid,
    given_back smallint,
    round uuid,
    text text
);

CREATE TABLE report_case_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    author text,
    author_title text,
    contact text,
    recipients text,
    round uuid,
    signers text,
    written_on text
);

CREATE TABLE filed_report_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    compared smallint,
    differences text,
    file_name text,
    filed_on text,
    note text,
    number integer,
    round uuid,
    sha256 bytea,
    size bigint
);

CREATE TRIGGER decision_revision_refuse_update BEFORE UPDATE ON decision_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER decision_revision_refuse_delete BEFORE DELETE ON decision_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER commission_revision_refuse_update BEFORE UPDATE ON commission_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER commission_revision_refuse_delete BEFORE DELETE ON commission_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER commission_answer_revision_refuse_update BEFORE UPDATE ON commission_answer_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER commission_answer_revision_refuse_delete BEFORE DELETE ON commission_answer_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER report_case_revision_refuse_update BEFORE UPDATE ON report_case_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER report_case_revision_refuse_delete BEFORE DELETE ON report_case_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER filed_report_revision_refuse_update BEFORE UPDATE ON filed_report_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER filed_report_revision_refuse_delete BEFORE DELETE ON filed_report_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER decision_revision_refuse_truncate BEFORE TRUNCATE ON decision_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER commission_revision_refuse_truncate BEFORE TRUNCATE ON commission_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER commission_answer_revision_refuse_truncate BEFORE TRUNCATE ON commission_answer_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER report_case_revision_refuse_truncate BEFORE TRUNCATE ON report_case_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER filed_report_revision_refuse_truncate BEFORE TRUNCATE ON filed_report_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
