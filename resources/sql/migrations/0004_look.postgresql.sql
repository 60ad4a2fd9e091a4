-- How the board report looks: the plan's template, and the copy that each round takes when it opens.

CREATE TABLE report_look_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    accent text,
    logo bytea,
    logo_alt_en text,
    logo_alt_sv text,
    municipality text,
    name_in_logo smallint,
    owner uuid
);

CREATE TRIGGER report_look_revision_refuse_update BEFORE UPDATE ON report_look_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER report_look_revision_refuse_delete BEFORE DELETE ON report_look_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER report_look_revision_refuse_truncate BEFORE TRUNCATE ON report_look_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
