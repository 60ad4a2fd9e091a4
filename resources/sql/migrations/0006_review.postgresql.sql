-- Which copies of a report were sent out to be reviewed in Word, and to whom.

CREATE TABLE review_copy_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    file_name text,
    language text,
    recipients text,
    report_kind text,
    round uuid,
    sent_on text,
    sha256 bytea,
    withdrawn smallint
);

CREATE TRIGGER review_copy_revision_refuse_update BEFORE UPDATE ON review_copy_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_copy_revision_refuse_delete BEFORE DELETE ON review_copy_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER review_copy_revision_refuse_truncate BEFORE TRUNCATE ON review_copy_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
