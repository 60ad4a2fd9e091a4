-- The record model on PostgreSQL. See resources/sql/README.md for the rules that every step keeps.

CREATE TABLE revision (
    revision_id uuid NOT NULL PRIMARY KEY,
    record_id uuid NOT NULL,
    kind text NOT NULL,
    scope_unit uuid,
    author text NOT NULL,
    written_at bigint NOT NULL,
    hash_version integer NOT NULL,
    content_digest bytea NOT NULL,
    hash bytea NOT NULL
);

CREATE INDEX revision_by_record ON revision (record_id);

CREATE TABLE revision_parent (
    child uuid NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    parent uuid NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (child, parent)
);

CREATE INDEX revision_parent_by_parent ON revision_parent (parent);

CREATE TABLE head (
    revision_id uuid NOT NULL PRIMARY KEY,
    record_id uuid NOT NULL,
    kind text NOT NULL
);

CREATE INDEX head_by_record ON head (record_id);

CREATE INDEX head_by_kind ON head (kind);

-- Records with several heads: so few that a page may ask for them all, among any number of heads.
CREATE TABLE conflict (
    record_id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL
);

-- What lost its content, and through which erasure. A row here is what lets a guard give way.
CREATE TABLE erased_revision (
    revision_id uuid NOT NULL PRIMARY KEY,
    erasure_id uuid NOT NULL
);

CREATE TABLE file (
    scope uuid NOT NULL,
    sha256 bytea NOT NULL,
    size bigint NOT NULL,
    PRIMARY KEY (scope, sha256)
);

CREATE TABLE file_chunk (
    scope uuid NOT NULL,
    sha256 bytea NOT NULL,
    position integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (scope, sha256, position),
    FOREIGN KEY (scope, sha256) REFERENCES file DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE erased_file (
    scope uuid NOT NULL,
    sha256 bytea NOT NULL,
    erasure_id uuid NOT NULL,
    PRIMARY KEY (scope, sha256)
);

CREATE TABLE plan_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    applies_to text,
    decided_by text,
    decided_on text,
    evidence_limit bigint,
    focus_areas text,
    grounds text,
    key text,
    language text,
    municipality text,
    municipality_short text,
    owner_department uuid,
    owner_unit uuid,
    previous_plan text,
    report_every_years integer,
    report_to text,
    time_zone text,
    title text,
    valid_from text,
    valid_to text
);

CREATE TABLE area_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    ended smallint,
    focus_areas text,
    name text,
    parent uuid,
    position integer,
    section text
);

CREATE TABLE measure_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    area uuid,
    ended smallint,
    number text,
    official_text text,
    position integer,
    short_title text,
    title text
);

CREATE TABLE rule_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    except_units text,
    key text,
    unit_kinds text,
    withdrawn smallint,
    wording text
);

CREATE TABLE responsibility_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    department uuid,
    measure uuid,
    position integer,
    role text,
    rule uuid,
    unit uuid,
    withdrawn smallint
);

CREATE TABLE status_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    code text,
    label_en text,
    label_sv text,
    meaning text,
    position integer,
    shape text,
    withdrawn smallint
);

CREATE TABLE section_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    done smallint,
    heading_en text,
    heading_sv text,
    key text,
    left_out smallint,
    owner uuid,
    position integer,
    text text
);

CREATE TABLE unit_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    aliases text,
    name text,
    parent uuid,
    position integer,
    short_name text,
    successor uuid,
    unit_kind text,
    valid_from text,
    valid_to text
);

CREATE TABLE person_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    department uuid,
    ended smallint,
    mail text,
    name text,
    phone text,
    title text,
    unit uuid
);

CREATE TABLE round_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    case_number text,
    compare_with uuid,
    coordinators_due text,
    cutoff text,
    dispatch text,
    due text,
    meeting text,
    name text,
    opens text,
    period_from text,
    period_to text,
    reason text,
    round_kind text,
    state text
);

CREATE TABLE extension_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    reason text,
    round uuid,
    unit uuid,
    until text
);

CREATE TABLE contact_check_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    confirmed smallint,
    note text,
    round uuid,
    unit uuid
);

CREATE TABLE assignment_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    answer_revision uuid,
    department uuid,
    measure uuid,
    reason text,
    round uuid,
    rule uuid,
    state text,
    submission uuid,
    submitted_at bigint,
    unit uuid
);

CREATE TABLE answer_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    assignment uuid,
    delayed smallint,
    done text,
    effect text,
    evidence text,
    helped text,
    hindered text,
    next_step text,
    previous uuid,
    received_from text,
    status text,
    unchanged smallint
);

CREATE TABLE submission_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    answers text,
    authorised_by uuid,
    capacity text,
    code text,
    round uuid,
    submitted_at bigint,
    unit uuid
);

CREATE TABLE assessment_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    hindered text,
    measure uuid,
    next_step text,
    round uuid,
    status text,
    text text
);

CREATE TABLE signature_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    assessment uuid,
    department uuid,
    dissent smallint,
    signed_revision uuid,
    status text,
    text text,
    unit uuid
);

CREATE TABLE evidence_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    address text,
    evidence_kind text,
    media_type text,
    note text,
    seen_on text,
    sha256 bytea,
    size bigint,
    title text
);

CREATE TABLE comment_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    about uuid,
    assignment uuid,
    purpose text,
    text text
);

CREATE TABLE report_version_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    content_hash bytea,
    files text,
    locked_at bigint,
    number integer,
    program_version text,
    reason text,
    round uuid
);

CREATE TABLE erasure_revision (
    revision_id uuid PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt bytea NOT NULL,
    files text,
    ground text,
    record uuid,
    revisions text
);

CREATE INDEX section_by_owner ON section_revision (owner);

CREATE INDEX round_by_period ON round_revision (period_to, due);

CREATE INDEX extension_by_round ON extension_revision (round);

CREATE INDEX signature_by_assessment ON signature_revision (assessment);

CREATE INDEX comment_by_assignment ON comment_revision (assignment);

CREATE INDEX assignment_by_measure ON assignment_revision (measure);

CREATE INDEX submission_by_round ON submission_revision (round);

CREATE INDEX evidence_by_sha256 ON evidence_revision (sha256) WHERE sha256 IS NOT NULL;

-- The current tables: one row per assignment, kept by the triggers below, rebuilt and compared by `verify`. The key
-- begins with the round, so that a round's rows lie together.
CREATE TABLE current_assignment (
    round uuid NOT NULL,
    assignment_id uuid NOT NULL,
    measure uuid NOT NULL,
    unit uuid NOT NULL,
    department uuid,
    revision_id uuid NOT NULL,
    state text NOT NULL,
    answer_revision uuid,
    submission uuid,
    submitted_at bigint,
    changed_at bigint NOT NULL,
    heads bigint NOT NULL,
    PRIMARY KEY (round, assignment_id)
);

CREATE UNIQUE INDEX current_assignment_by_assignment ON current_assignment (assignment_id);

CREATE TABLE current_answer (
    assignment_id uuid NOT NULL PRIMARY KEY,
    answer_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    heads bigint NOT NULL
);

CREATE INDEX current_answer_by_answer ON current_answer (answer_id);

CREATE VIEW current_assignment_source AS
SELECT content.round, head.record_id AS assignment_id, content.measure, content.unit, content.department,
    head.revision_id, content.state, content.answer_revision, content.submission, content.submitted_at,
    revision.written_at AS changed_at,
    (SELECT COUNT(*) FROM head AS rival WHERE rival.record_id = head.record_id) AS heads
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN assignment_revision AS content ON content.revision_id = head.revision_id
WHERE NOT EXISTS (
    SELECT 1
    FROM head AS rival
    JOIN revision AS rival_revision ON rival_revision.revision_id = rival.revision_id
    JOIN assignment_revision AS rival_content ON rival_content.revision_id = rival.revision_id
    WHERE rival.record_id = head.record_id
    AND (rival_revision.written_at, rival.revision_id) > (revision.written_at, head.revision_id)
);

CREATE VIEW current_answer_source AS
SELECT content.assignment AS assignment_id, head.record_id AS answer_id, head.revision_id,
    (SELECT COUNT(*) FROM head AS rival WHERE rival.record_id = head.record_id) AS heads
FROM head
JOIN revision ON revision.revision_id = head.revision_id
JOIN answer_revision AS content ON content.revision_id = head.revision_id
WHERE NOT EXISTS (
    SELECT 1
    FROM head AS rival
    JOIN revision AS rival_revision ON rival_revision.revision_id = rival.revision_id
    JOIN answer_revision AS rival_content ON rival_content.revision_id = rival.revision_id
    WHERE rival.record_id = head.record_id
    AND (rival_revision.written_at, rival.revision_id) > (revision.written_at, head.revision_id)
);

-- What is shown of an assignment: one row each, read by its round.
CREATE VIEW cell AS
SELECT current_assignment.round, current_assignment.assignment_id, current_assignment.revision_id,
    current_assignment.measure, current_assignment.unit, current_assignment.department, current_assignment.state,
    current_assignment.answer_revision, current_assignment.submission, current_assignment.submitted_at,
    current_assignment.changed_at, current_assignment.heads AS assignment_heads,
    current_answer.revision_id AS answer_head, current_answer.heads AS answer_heads,
    submitted.status, submitted.delayed, submitted.unchanged
FROM current_assignment
LEFT JOIN current_answer ON current_answer.assignment_id = current_assignment.assignment_id
LEFT JOIN answer_revision AS submitted ON submitted.revision_id = current_assignment.answer_revision;

-- Local tables: they belong to this copy, are no part of the content hash and never travel.
CREATE TABLE role_grant (
    person uuid NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (person, role)
);

CREATE TABLE store_info (
    name text NOT NULL PRIMARY KEY,
    content text NOT NULL
);

-- What is being typed, until it is saved as a draft: one row per assignment, person and device.
CREATE TABLE scratch (
    assignment uuid NOT NULL,
    author text NOT NULL,
    device text NOT NULL,
    saved_at bigint NOT NULL,
    fields text NOT NULL,
    PRIMARY KEY (assignment, author, device)
);

-- Which submitted versions a reader has opened.
CREATE TABLE read_mark (
    author text NOT NULL,
    answer_revision uuid NOT NULL,
    PRIMARY KEY (author, answer_revision)
);

-- Search: one entry per revision, never changed; the query keeps the heads.
CREATE TABLE search_entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id uuid NOT NULL UNIQUE,
    words tsvector
);

CREATE INDEX search_entry_by_words ON search_entry USING gin (words);

-- Heads, right whichever of child and parent arrives first.
CREATE FUNCTION revision_becomes_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM revision_parent WHERE parent = NEW.revision_id) THEN
        INSERT INTO head (revision_id, record_id, kind) VALUES (NEW.revision_id, NEW.record_id, NEW.kind);
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER revision_becomes_head AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION revision_becomes_head();

CREATE FUNCTION revision_is_replaced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM head WHERE revision_id = NEW.parent;
    RETURN NEW;
END $$;

CREATE TRIGGER revision_is_replaced AFTER INSERT ON revision_parent FOR EACH ROW EXECUTE FUNCTION revision_is_replaced();

CREATE FUNCTION head_refreshes_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed head := COALESCE(NEW, OLD);
BEGIN
    IF (SELECT COUNT(*) FROM head WHERE record_id = changed.record_id) > 1 THEN
        INSERT INTO conflict (record_id, kind) VALUES (changed.record_id, changed.kind) ON CONFLICT DO NOTHING;
    ELSE
        DELETE FROM conflict WHERE record_id = changed.record_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER head_refreshes_conflict AFTER INSERT OR DELETE ON head FOR EACH ROW EXECUTE FUNCTION head_refreshes_conflict();

CREATE FUNCTION refresh_current_assignment(record uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM current_assignment WHERE assignment_id = record;
    INSERT INTO current_assignment
        (round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads)
    SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads
    FROM current_assignment_source WHERE assignment_id = record;
END $$;

CREATE FUNCTION refresh_current_answer(record uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM current_answer WHERE answer_id = record;
    INSERT INTO current_answer (assignment_id, answer_id, revision_id, heads)
    SELECT assignment_id, answer_id, revision_id, heads
    FROM current_answer_source WHERE answer_id = record;
END $$;

CREATE FUNCTION head_refreshes_current() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed head := COALESCE(NEW, OLD);
BEGIN
    IF changed.kind = 'assignment' THEN
        PERFORM refresh_current_assignment(changed.record_id);
    ELSIF changed.kind = 'answer' THEN
        PERFORM refresh_current_answer(changed.record_id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER head_refreshes_current AFTER INSERT OR DELETE ON head FOR EACH ROW EXECUTE FUNCTION head_refreshes_current();

CREATE FUNCTION assignment_refreshes_current() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_current_assignment(record_id) FROM revision WHERE revision_id = COALESCE(NEW.revision_id, OLD.revision_id);
    RETURN NULL;
END $$;

CREATE TRIGGER assignment_refreshes_current AFTER INSERT OR DELETE ON assignment_revision FOR EACH ROW EXECUTE FUNCTION assignment_refreshes_current();

CREATE FUNCTION answer_refreshes_current() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_current_answer(record_id) FROM revision WHERE revision_id = COALESCE(NEW.revision_id, OLD.revision_id);
    RETURN NULL;
END $$;

CREATE TRIGGER answer_refreshes_current AFTER INSERT OR DELETE ON answer_revision FOR EACH ROW EXECUTE FUNCTION answer_refreshes_current();

-- Guards: nothing that a person wrote is updated or deleted. A primary key refuses an insert over an existing row.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME;
END $$;

CREATE FUNCTION refuse_delete_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) THEN
        RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION refuse_delete_unless_file_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erased_file WHERE scope = OLD.scope AND sha256 = OLD.sha256) THEN
        RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME;
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER revision_refuse_change BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER revision_parent_refuse_change BEFORE UPDATE OR DELETE ON revision_parent FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erased_revision_refuse_change BEFORE UPDATE OR DELETE ON erased_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erased_file_refuse_change BEFORE UPDATE OR DELETE ON erased_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER plan_revision_refuse_update BEFORE UPDATE ON plan_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER plan_revision_refuse_delete BEFORE DELETE ON plan_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER area_revision_refuse_update BEFORE UPDATE ON area_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER area_revision_refuse_delete BEFORE DELETE ON area_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER measure_revision_refuse_update BEFORE UPDATE ON measure_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER measure_revision_refuse_delete BEFORE DELETE ON measure_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER rule_revision_refuse_update BEFORE UPDATE ON rule_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rule_revision_refuse_delete BEFORE DELETE ON rule_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER responsibility_revision_refuse_update BEFORE UPDATE ON responsibility_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER responsibility_revision_refuse_delete BEFORE DELETE ON responsibility_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER status_revision_refuse_update BEFORE UPDATE ON status_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER status_revision_refuse_delete BEFORE DELETE ON status_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER section_revision_refuse_update BEFORE UPDATE ON section_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER section_revision_refuse_delete BEFORE DELETE ON section_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER unit_revision_refuse_update BEFORE UPDATE ON unit_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER unit_revision_refuse_delete BEFORE DELETE ON unit_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER person_revision_refuse_update BEFORE UPDATE ON person_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER person_revision_refuse_delete BEFORE DELETE ON person_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER round_revision_refuse_update BEFORE UPDATE ON round_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER round_revision_refuse_delete BEFORE DELETE ON round_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER extension_revision_refuse_update BEFORE UPDATE ON extension_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER extension_revision_refuse_delete BEFORE DELETE ON extension_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER contact_check_revision_refuse_update BEFORE UPDATE ON contact_check_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER contact_check_revision_refuse_delete BEFORE DELETE ON contact_check_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER assignment_revision_refuse_update BEFORE UPDATE ON assignment_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER assignment_revision_refuse_delete BEFORE DELETE ON assignment_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER answer_revision_refuse_update BEFORE UPDATE ON answer_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER answer_revision_refuse_delete BEFORE DELETE ON answer_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER submission_revision_refuse_update BEFORE UPDATE ON submission_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER submission_revision_refuse_delete BEFORE DELETE ON submission_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER assessment_revision_refuse_update BEFORE UPDATE ON assessment_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER assessment_revision_refuse_delete BEFORE DELETE ON assessment_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER signature_revision_refuse_update BEFORE UPDATE ON signature_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER signature_revision_refuse_delete BEFORE DELETE ON signature_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER evidence_revision_refuse_update BEFORE UPDATE ON evidence_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_revision_refuse_delete BEFORE DELETE ON evidence_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER comment_revision_refuse_update BEFORE UPDATE ON comment_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_revision_refuse_delete BEFORE DELETE ON comment_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER report_version_revision_refuse_update BEFORE UPDATE ON report_version_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER report_version_revision_refuse_delete BEFORE DELETE ON report_version_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER erasure_revision_refuse_update BEFORE UPDATE ON erasure_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erasure_revision_refuse_delete BEFORE DELETE ON erasure_revision FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_erased();

CREATE TRIGGER file_refuse_update BEFORE UPDATE ON file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_refuse_delete BEFORE DELETE ON file FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_file_erased();

CREATE TRIGGER file_chunk_refuse_update BEFORE UPDATE ON file_chunk FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_chunk_refuse_delete BEFORE DELETE ON file_chunk FOR EACH ROW EXECUTE FUNCTION refuse_delete_unless_file_erased();

CREATE TRIGGER revision_refuse_truncate BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER revision_parent_refuse_truncate BEFORE TRUNCATE ON revision_parent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erased_revision_refuse_truncate BEFORE TRUNCATE ON erased_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erased_file_refuse_truncate BEFORE TRUNCATE ON erased_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER plan_revision_refuse_truncate BEFORE TRUNCATE ON plan_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER area_revision_refuse_truncate BEFORE TRUNCATE ON area_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER measure_revision_refuse_truncate BEFORE TRUNCATE ON measure_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rule_revision_refuse_truncate BEFORE TRUNCATE ON rule_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER responsibility_revision_refuse_truncate BEFORE TRUNCATE ON responsibility_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER status_revision_refuse_truncate BEFORE TRUNCATE ON status_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER section_revision_refuse_truncate BEFORE TRUNCATE ON section_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER unit_revision_refuse_truncate BEFORE TRUNCATE ON unit_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER person_revision_refuse_truncate BEFORE TRUNCATE ON person_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER round_revision_refuse_truncate BEFORE TRUNCATE ON round_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER extension_revision_refuse_truncate BEFORE TRUNCATE ON extension_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER contact_check_revision_refuse_truncate BEFORE TRUNCATE ON contact_check_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER assignment_revision_refuse_truncate BEFORE TRUNCATE ON assignment_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER answer_revision_refuse_truncate BEFORE TRUNCATE ON answer_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER submission_revision_refuse_truncate BEFORE TRUNCATE ON submission_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER assessment_revision_refuse_truncate BEFORE TRUNCATE ON assessment_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER signature_revision_refuse_truncate BEFORE TRUNCATE ON signature_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_revision_refuse_truncate BEFORE TRUNCATE ON evidence_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_revision_refuse_truncate BEFORE TRUNCATE ON comment_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER report_version_revision_refuse_truncate BEFORE TRUNCATE ON report_version_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER erasure_revision_refuse_truncate BEFORE TRUNCATE ON erasure_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_refuse_truncate BEFORE TRUNCATE ON file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_chunk_refuse_truncate BEFORE TRUNCATE ON file_chunk FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
