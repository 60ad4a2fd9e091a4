-- The record model on SQLite. See resources/sql/README.md for the rules that every step keeps.

CREATE TABLE revision (
    revision_id BLOB NOT NULL PRIMARY KEY,
    record_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    scope_unit BLOB,
    author TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    hash_version INTEGER NOT NULL,
    content_digest BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_by_record ON revision (record_id);

CREATE TABLE revision_parent (
    child BLOB NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    parent BLOB NOT NULL REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;

CREATE INDEX revision_parent_by_parent ON revision_parent (parent);

CREATE TABLE head (
    revision_id BLOB NOT NULL PRIMARY KEY,
    record_id BLOB NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX head_by_record ON head (record_id);

CREATE INDEX head_by_kind ON head (kind);

-- Records with several heads: so few that a page may ask for them all, among any number of heads.
CREATE TABLE conflict (
    record_id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What lost its content, and through which erasure. A row here is what lets a guard give way.
CREATE TABLE erased_revision (
    revision_id BLOB NOT NULL PRIMARY KEY,
    erasure_id BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    scope BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (scope, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_chunk (
    scope BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (scope, sha256, position),
    FOREIGN KEY (scope, sha256) REFERENCES file DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE erased_file (
    scope BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    erasure_id BLOB NOT NULL,
    PRIMARY KEY (scope, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    applies_to TEXT,
    decided_by TEXT,
    decided_on TEXT,
    evidence_limit INTEGER,
    focus_areas TEXT,
    grounds TEXT,
    key TEXT,
    language TEXT,
    municipality TEXT,
    municipality_short TEXT,
    owner_department BLOB,
    owner_unit BLOB,
    previous_plan TEXT,
    report_every_years INTEGER,
    report_to TEXT,
    time_zone TEXT,
    title TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE area_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    ended INTEGER,
    focus_areas TEXT,
    name TEXT,
    parent BLOB,
    position INTEGER,
    section TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    area BLOB,
    ended INTEGER,
    number TEXT,
    official_text TEXT,
    position INTEGER,
    short_title TEXT,
    title TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    except_units TEXT,
    key TEXT,
    unit_kinds TEXT,
    withdrawn INTEGER,
    wording TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE responsibility_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    department BLOB,
    measure BLOB,
    position INTEGER,
    role TEXT,
    rule BLOB,
    unit BLOB,
    withdrawn INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE status_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    code TEXT,
    label_en TEXT,
    label_sv TEXT,
    meaning TEXT,
    position INTEGER,
    shape TEXT,
    withdrawn INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE section_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    done INTEGER,
    heading_en TEXT,
    heading_sv TEXT,
    key TEXT,
    left_out INTEGER,
    owner BLOB,
    position INTEGER,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    aliases TEXT,
    name TEXT,
    parent BLOB,
    position INTEGER,
    short_name TEXT,
    successor BLOB,
    unit_kind TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    department BLOB,
    ended INTEGER,
    mail TEXT,
    name TEXT,
    phone TEXT,
    title TEXT,
    unit BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE round_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    case_number TEXT,
    compare_with BLOB,
    coordinators_due TEXT,
    cutoff TEXT,
    dispatch TEXT,
    due TEXT,
    meeting TEXT,
    name TEXT,
    opens TEXT,
    period_from TEXT,
    period_to TEXT,
    reason TEXT,
    round_kind TEXT,
    state TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE extension_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    reason TEXT,
    round BLOB,
    unit BLOB,
    until TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_check_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    confirmed INTEGER,
    note TEXT,
    round BLOB,
    unit BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    answer_revision BLOB,
    department BLOB,
    measure BLOB,
    reason TEXT,
    round BLOB,
    rule BLOB,
    state TEXT,
    submission BLOB,
    submitted_at INTEGER,
    unit BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    assignment BLOB,
    delayed INTEGER,
    done TEXT,
    effect TEXT,
    evidence TEXT,
    helped TEXT,
    hindered TEXT,
    next_step TEXT,
    previous BLOB,
    received_from TEXT,
    status TEXT,
    unchanged INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    answers TEXT,
    authorised_by BLOB,
    capacity TEXT,
    code TEXT,
    round BLOB,
    submitted_at INTEGER,
    unit BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    hindered TEXT,
    measure BLOB,
    next_step TEXT,
    round BLOB,
    status TEXT,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE signature_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    assessment BLOB,
    department BLOB,
    dissent INTEGER,
    signed_revision BLOB,
    status TEXT,
    text TEXT,
    unit BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    address TEXT,
    evidence_kind TEXT,
    media_type TEXT,
    note TEXT,
    seen_on TEXT,
    sha256 BLOB,
    size INTEGER,
    title TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE comment_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    about BLOB,
    assignment BLOB,
    purpose TEXT,
    text TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE report_version_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    content_hash BLOB,
    files TEXT,
    locked_at INTEGER,
    number INTEGER,
    program_version TEXT,
    reason TEXT,
    round BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure_revision (
    revision_id BLOB NOT NULL PRIMARY KEY REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    files TEXT,
    ground TEXT,
    record BLOB,
    revisions TEXT
) STRICT, WITHOUT ROWID;

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
    round BLOB NOT NULL,
    assignment_id BLOB NOT NULL,
    measure BLOB NOT NULL,
    unit BLOB NOT NULL,
    department BLOB,
    revision_id BLOB NOT NULL,
    state TEXT NOT NULL,
    answer_revision BLOB,
    submission BLOB,
    submitted_at INTEGER,
    changed_at INTEGER NOT NULL,
    heads INTEGER NOT NULL,
    PRIMARY KEY (round, assignment_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX current_assignment_by_assignment ON current_assignment (assignment_id);

CREATE TABLE current_answer (
    assignment_id BLOB NOT NULL PRIMARY KEY,
    answer_id BLOB NOT NULL,
    revision_id BLOB NOT NULL,
    heads INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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
    person BLOB NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (person, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE store_info (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is being typed, until it is saved as a draft: one row per assignment, person and device.
CREATE TABLE scratch (
    assignment BLOB NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (assignment, author, device)
) STRICT, WITHOUT ROWID;

-- Which submitted versions a reader has opened.
CREATE TABLE read_mark (
    author TEXT NOT NULL,
    answer_revision BLOB NOT NULL,
    PRIMARY KEY (author, answer_revision)
) STRICT, WITHOUT ROWID;

-- Search: one entry per revision, never changed; the query keeps the heads. The index holds words, not the text.
CREATE TABLE search_entry (
    entry_id INTEGER PRIMARY KEY,
    revision_id BLOB NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    words, content = '', detail = 'none', columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0"
);

-- The words that the index knows.
CREATE VIRTUAL TABLE search_term USING fts5vocab('search_text', 'instance');

-- Heads, right whichever of child and parent arrives first.
CREATE TRIGGER revision_becomes_head AFTER INSERT ON revision
WHEN NOT EXISTS (SELECT 1 FROM revision_parent WHERE parent = NEW.revision_id) BEGIN
    INSERT INTO head (revision_id, record_id, kind) VALUES (NEW.revision_id, NEW.record_id, NEW.kind);
END;

CREATE TRIGGER revision_is_replaced AFTER INSERT ON revision_parent BEGIN
    DELETE FROM head WHERE revision_id = NEW.parent;
END;

CREATE TRIGGER head_insert_makes_conflict AFTER INSERT ON head
WHEN EXISTS (SELECT 1 FROM head WHERE record_id = NEW.record_id AND revision_id <> NEW.revision_id) BEGIN
    INSERT INTO conflict (record_id, kind) SELECT NEW.record_id, NEW.kind
    WHERE NOT EXISTS (SELECT 1 FROM conflict WHERE record_id = NEW.record_id);
END;

CREATE TRIGGER head_delete_ends_conflict AFTER DELETE ON head
WHEN (SELECT COUNT(*) FROM head WHERE record_id = OLD.record_id) < 2 BEGIN
    DELETE FROM conflict WHERE record_id = OLD.record_id;
END;

-- A new head without content beside no other head changes nothing; neither does content that no head has.
CREATE TRIGGER head_insert_refreshes_assignment AFTER INSERT ON head WHEN NEW.kind = 'assignment' AND (
    EXISTS (SELECT 1 FROM assignment_revision WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM head WHERE record_id = NEW.record_id AND revision_id <> NEW.revision_id)
) BEGIN
    DELETE FROM current_assignment WHERE assignment_id = NEW.record_id;
    INSERT INTO current_assignment
        (round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads)
    SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads
    FROM current_assignment_source WHERE assignment_id = NEW.record_id;
END;

CREATE TRIGGER assignment_insert_refreshes_current AFTER INSERT ON assignment_revision
WHEN EXISTS (SELECT 1 FROM head WHERE revision_id = NEW.revision_id) BEGIN
    DELETE FROM current_assignment WHERE assignment_id = (SELECT record_id FROM revision WHERE revision_id = NEW.revision_id);
    INSERT INTO current_assignment
        (round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads)
    SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads
    FROM current_assignment_source WHERE assignment_id = (SELECT record_id FROM revision WHERE revision_id = NEW.revision_id);
END;

CREATE TRIGGER head_delete_refreshes_assignment AFTER DELETE ON head WHEN OLD.kind = 'assignment' BEGIN
    DELETE FROM current_assignment WHERE assignment_id = OLD.record_id;
    INSERT INTO current_assignment
        (round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads)
    SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads
    FROM current_assignment_source WHERE assignment_id = OLD.record_id;
END;

CREATE TRIGGER assignment_delete_refreshes_current AFTER DELETE ON assignment_revision BEGIN
    DELETE FROM current_assignment WHERE assignment_id = (SELECT record_id FROM revision WHERE revision_id = OLD.revision_id);
    INSERT INTO current_assignment
        (round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads)
    SELECT round, assignment_id, measure, unit, department, revision_id, state, answer_revision, submission, submitted_at,
        changed_at, heads
    FROM current_assignment_source WHERE assignment_id = (SELECT record_id FROM revision WHERE revision_id = OLD.revision_id);
END;

CREATE TRIGGER head_insert_refreshes_answer AFTER INSERT ON head WHEN NEW.kind = 'answer' AND (
    EXISTS (SELECT 1 FROM answer_revision WHERE revision_id = NEW.revision_id)
    OR EXISTS (SELECT 1 FROM head WHERE record_id = NEW.record_id AND revision_id <> NEW.revision_id)
) BEGIN
    DELETE FROM current_answer WHERE answer_id = NEW.record_id;
    INSERT INTO current_answer (assignment_id, answer_id, revision_id, heads)
    SELECT assignment_id, answer_id, revision_id, heads
    FROM current_answer_source WHERE answer_id = NEW.record_id;
END;

CREATE TRIGGER answer_insert_refreshes_current AFTER INSERT ON answer_revision
WHEN EXISTS (SELECT 1 FROM head WHERE revision_id = NEW.revision_id) BEGIN
    DELETE FROM current_answer WHERE answer_id = (SELECT record_id FROM revision WHERE revision_id = NEW.revision_id);
    INSERT INTO current_answer (assignment_id, answer_id, revision_id, heads)
    SELECT assignment_id, answer_id, revision_id, heads
    FROM current_answer_source WHERE answer_id = (SELECT record_id FROM revision WHERE revision_id = NEW.revision_id);
END;

CREATE TRIGGER head_delete_refreshes_answer AFTER DELETE ON head WHEN OLD.kind = 'answer' BEGIN
    DELETE FROM current_answer WHERE answer_id = OLD.record_id;
    INSERT INTO current_answer (assignment_id, answer_id, revision_id, heads)
    SELECT assignment_id, answer_id, revision_id, heads
    FROM current_answer_source WHERE answer_id = OLD.record_id;
END;

CREATE TRIGGER answer_delete_refreshes_current AFTER DELETE ON answer_revision BEGIN
    DELETE FROM current_answer WHERE answer_id = (SELECT record_id FROM revision WHERE revision_id = OLD.revision_id);
    INSERT INTO current_answer (assignment_id, answer_id, revision_id, heads)
    SELECT assignment_id, answer_id, revision_id, heads
    FROM current_answer_source WHERE answer_id = (SELECT record_id FROM revision WHERE revision_id = OLD.revision_id);
END;

-- Guards: nothing that a person wrote is updated, deleted or replaced. INSERT OR REPLACE deletes, so recursive_triggers
-- is on for every connection.
CREATE TRIGGER revision_refuse_update BEFORE UPDATE ON revision BEGIN
    SELECT RAISE(ABORT, 'revision is insert-only');
END;

CREATE TRIGGER revision_refuse_replace BEFORE INSERT ON revision WHEN EXISTS (SELECT 1 FROM revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(FAIL, 'revision is insert-only: that row exists');
END;

CREATE TRIGGER revision_refuse_delete BEFORE DELETE ON revision BEGIN
    SELECT RAISE(ABORT, 'revision is insert-only');
END;

CREATE TRIGGER revision_parent_refuse_update BEFORE UPDATE ON revision_parent BEGIN
    SELECT RAISE(ABORT, 'revision_parent is insert-only');
END;

CREATE TRIGGER revision_parent_refuse_replace BEFORE INSERT ON revision_parent WHEN EXISTS (SELECT 1 FROM revision_parent WHERE child = NEW.child AND parent = NEW.parent) BEGIN
    SELECT RAISE(FAIL, 'revision_parent is insert-only: that row exists');
END;

CREATE TRIGGER revision_parent_refuse_delete BEFORE DELETE ON revision_parent BEGIN
    SELECT RAISE(ABORT, 'revision_parent is insert-only');
END;

CREATE TRIGGER erased_revision_refuse_update BEFORE UPDATE ON erased_revision BEGIN
    SELECT RAISE(ABORT, 'erased_revision is insert-only');
END;

CREATE TRIGGER erased_revision_refuse_replace BEFORE INSERT ON erased_revision WHEN EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'erased_revision is insert-only: that row exists');
END;

CREATE TRIGGER erased_revision_refuse_delete BEFORE DELETE ON erased_revision BEGIN
    SELECT RAISE(ABORT, 'erased_revision is insert-only');
END;

CREATE TRIGGER plan_revision_refuse_update BEFORE UPDATE ON plan_revision BEGIN
    SELECT RAISE(ABORT, 'plan_revision is insert-only');
END;

CREATE TRIGGER plan_revision_refuse_replace BEFORE INSERT ON plan_revision WHEN EXISTS (SELECT 1 FROM plan_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'plan_revision is insert-only: that row exists');
END;

CREATE TRIGGER plan_revision_refuse_delete BEFORE DELETE ON plan_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'plan_revision is insert-only');
END;

CREATE TRIGGER area_revision_refuse_update BEFORE UPDATE ON area_revision BEGIN
    SELECT RAISE(ABORT, 'area_revision is insert-only');
END;

CREATE TRIGGER area_revision_refuse_replace BEFORE INSERT ON area_revision WHEN EXISTS (SELECT 1 FROM area_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'area_revision is insert-only: that row exists');
END;

CREATE TRIGGER area_revision_refuse_delete BEFORE DELETE ON area_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'area_revision is insert-only');
END;

CREATE TRIGGER measure_revision_refuse_update BEFORE UPDATE ON measure_revision BEGIN
    SELECT RAISE(ABORT, 'measure_revision is insert-only');
END;

CREATE TRIGGER measure_revision_refuse_replace BEFORE INSERT ON measure_revision WHEN EXISTS (SELECT 1 FROM measure_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'measure_revision is insert-only: that row exists');
END;

CREATE TRIGGER measure_revision_refuse_delete BEFORE DELETE ON measure_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'measure_revision is insert-only');
END;

CREATE TRIGGER rule_revision_refuse_update BEFORE UPDATE ON rule_revision BEGIN
    SELECT RAISE(ABORT, 'rule_revision is insert-only');
END;

CREATE TRIGGER rule_revision_refuse_replace BEFORE INSERT ON rule_revision WHEN EXISTS (SELECT 1 FROM rule_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'rule_revision is insert-only: that row exists');
END;

CREATE TRIGGER rule_revision_refuse_delete BEFORE DELETE ON rule_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'rule_revision is insert-only');
END;

CREATE TRIGGER responsibility_revision_refuse_update BEFORE UPDATE ON responsibility_revision BEGIN
    SELECT RAISE(ABORT, 'responsibility_revision is insert-only');
END;

CREATE TRIGGER responsibility_revision_refuse_replace BEFORE INSERT ON responsibility_revision WHEN EXISTS (SELECT 1 FROM responsibility_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'responsibility_revision is insert-only: that row exists');
END;

CREATE TRIGGER responsibility_revision_refuse_delete BEFORE DELETE ON responsibility_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'responsibility_revision is insert-only');
END;

CREATE TRIGGER status_revision_refuse_update BEFORE UPDATE ON status_revision BEGIN
    SELECT RAISE(ABORT, 'status_revision is insert-only');
END;

CREATE TRIGGER status_revision_refuse_replace BEFORE INSERT ON status_revision WHEN EXISTS (SELECT 1 FROM status_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'status_revision is insert-only: that row exists');
END;

CREATE TRIGGER status_revision_refuse_delete BEFORE DELETE ON status_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'status_revision is insert-only');
END;

CREATE TRIGGER section_revision_refuse_update BEFORE UPDATE ON section_revision BEGIN
    SELECT RAISE(ABORT, 'section_revision is insert-only');
END;

CREATE TRIGGER section_revision_refuse_replace BEFORE INSERT ON section_revision WHEN EXISTS (SELECT 1 FROM section_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'section_revision is insert-only: that row exists');
END;

CREATE TRIGGER section_revision_refuse_delete BEFORE DELETE ON section_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'section_revision is insert-only');
END;

CREATE TRIGGER unit_revision_refuse_update BEFORE UPDATE ON unit_revision BEGIN
    SELECT RAISE(ABORT, 'unit_revision is insert-only');
END;

CREATE TRIGGER unit_revision_refuse_replace BEFORE INSERT ON unit_revision WHEN EXISTS (SELECT 1 FROM unit_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'unit_revision is insert-only: that row exists');
END;

CREATE TRIGGER unit_revision_refuse_delete BEFORE DELETE ON unit_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'unit_revision is insert-only');
END;

CREATE TRIGGER person_revision_refuse_update BEFORE UPDATE ON person_revision BEGIN
    SELECT RAISE(ABORT, 'person_revision is insert-only');
END;

CREATE TRIGGER person_revision_refuse_replace BEFORE INSERT ON person_revision WHEN EXISTS (SELECT 1 FROM person_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'person_revision is insert-only: that row exists');
END;

CREATE TRIGGER person_revision_refuse_delete BEFORE DELETE ON person_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'person_revision is insert-only');
END;

CREATE TRIGGER round_revision_refuse_update BEFORE UPDATE ON round_revision BEGIN
    SELECT RAISE(ABORT, 'round_revision is insert-only');
END;

CREATE TRIGGER round_revision_refuse_replace BEFORE INSERT ON round_revision WHEN EXISTS (SELECT 1 FROM round_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'round_revision is insert-only: that row exists');
END;

CREATE TRIGGER round_revision_refuse_delete BEFORE DELETE ON round_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'round_revision is insert-only');
END;

CREATE TRIGGER extension_revision_refuse_update BEFORE UPDATE ON extension_revision BEGIN
    SELECT RAISE(ABORT, 'extension_revision is insert-only');
END;

CREATE TRIGGER extension_revision_refuse_replace BEFORE INSERT ON extension_revision WHEN EXISTS (SELECT 1 FROM extension_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'extension_revision is insert-only: that row exists');
END;

CREATE TRIGGER extension_revision_refuse_delete BEFORE DELETE ON extension_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'extension_revision is insert-only');
END;

CREATE TRIGGER contact_check_revision_refuse_update BEFORE UPDATE ON contact_check_revision BEGIN
    SELECT RAISE(ABORT, 'contact_check_revision is insert-only');
END;

CREATE TRIGGER contact_check_revision_refuse_replace BEFORE INSERT ON contact_check_revision WHEN EXISTS (SELECT 1 FROM contact_check_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'contact_check_revision is insert-only: that row exists');
END;

CREATE TRIGGER contact_check_revision_refuse_delete BEFORE DELETE ON contact_check_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'contact_check_revision is insert-only');
END;

CREATE TRIGGER assignment_revision_refuse_update BEFORE UPDATE ON assignment_revision BEGIN
    SELECT RAISE(ABORT, 'assignment_revision is insert-only');
END;

CREATE TRIGGER assignment_revision_refuse_replace BEFORE INSERT ON assignment_revision WHEN EXISTS (SELECT 1 FROM assignment_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(FAIL, 'assignment_revision is insert-only: that row exists');
END;

CREATE TRIGGER assignment_revision_refuse_delete BEFORE DELETE ON assignment_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'assignment_revision is insert-only');
END;

CREATE TRIGGER answer_revision_refuse_update BEFORE UPDATE ON answer_revision BEGIN
    SELECT RAISE(ABORT, 'answer_revision is insert-only');
END;

CREATE TRIGGER answer_revision_refuse_replace BEFORE INSERT ON answer_revision WHEN EXISTS (SELECT 1 FROM answer_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(FAIL, 'answer_revision is insert-only: that row exists');
END;

CREATE TRIGGER answer_revision_refuse_delete BEFORE DELETE ON answer_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'answer_revision is insert-only');
END;

CREATE TRIGGER submission_revision_refuse_update BEFORE UPDATE ON submission_revision BEGIN
    SELECT RAISE(ABORT, 'submission_revision is insert-only');
END;

CREATE TRIGGER submission_revision_refuse_replace BEFORE INSERT ON submission_revision WHEN EXISTS (SELECT 1 FROM submission_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'submission_revision is insert-only: that row exists');
END;

CREATE TRIGGER submission_revision_refuse_delete BEFORE DELETE ON submission_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'submission_revision is insert-only');
END;

CREATE TRIGGER assessment_revision_refuse_update BEFORE UPDATE ON assessment_revision BEGIN
    SELECT RAISE(ABORT, 'assessment_revision is insert-only');
END;

CREATE TRIGGER assessment_revision_refuse_replace BEFORE INSERT ON assessment_revision WHEN EXISTS (SELECT 1 FROM assessment_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'assessment_revision is insert-only: that row exists');
END;

CREATE TRIGGER assessment_revision_refuse_delete BEFORE DELETE ON assessment_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'assessment_revision is insert-only');
END;

CREATE TRIGGER signature_revision_refuse_update BEFORE UPDATE ON signature_revision BEGIN
    SELECT RAISE(ABORT, 'signature_revision is insert-only');
END;

CREATE TRIGGER signature_revision_refuse_replace BEFORE INSERT ON signature_revision WHEN EXISTS (SELECT 1 FROM signature_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'signature_revision is insert-only: that row exists');
END;

CREATE TRIGGER signature_revision_refuse_delete BEFORE DELETE ON signature_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'signature_revision is insert-only');
END;

CREATE TRIGGER evidence_revision_refuse_update BEFORE UPDATE ON evidence_revision BEGIN
    SELECT RAISE(ABORT, 'evidence_revision is insert-only');
END;

CREATE TRIGGER evidence_revision_refuse_replace BEFORE INSERT ON evidence_revision WHEN EXISTS (SELECT 1 FROM evidence_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'evidence_revision is insert-only: that row exists');
END;

CREATE TRIGGER evidence_revision_refuse_delete BEFORE DELETE ON evidence_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'evidence_revision is insert-only');
END;

CREATE TRIGGER comment_revision_refuse_update BEFORE UPDATE ON comment_revision BEGIN
    SELECT RAISE(ABORT, 'comment_revision is insert-only');
END;

CREATE TRIGGER comment_revision_refuse_replace BEFORE INSERT ON comment_revision WHEN EXISTS (SELECT 1 FROM comment_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'comment_revision is insert-only: that row exists');
END;

CREATE TRIGGER comment_revision_refuse_delete BEFORE DELETE ON comment_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'comment_revision is insert-only');
END;

CREATE TRIGGER report_version_revision_refuse_update BEFORE UPDATE ON report_version_revision BEGIN
    SELECT RAISE(ABORT, 'report_version_revision is insert-only');
END;

CREATE TRIGGER report_version_revision_refuse_replace BEFORE INSERT ON report_version_revision WHEN EXISTS (SELECT 1 FROM report_version_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_version_revision is insert-only: that row exists');
END;

CREATE TRIGGER report_version_revision_refuse_delete BEFORE DELETE ON report_version_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'report_version_revision is insert-only');
END;

CREATE TRIGGER erasure_revision_refuse_update BEFORE UPDATE ON erasure_revision BEGIN
    SELECT RAISE(ABORT, 'erasure_revision is insert-only');
END;

CREATE TRIGGER erasure_revision_refuse_replace BEFORE INSERT ON erasure_revision WHEN EXISTS (SELECT 1 FROM erasure_revision WHERE revision_id = NEW.revision_id) BEGIN
    SELECT RAISE(ABORT, 'erasure_revision is insert-only: that row exists');
END;

CREATE TRIGGER erasure_revision_refuse_delete BEFORE DELETE ON erasure_revision WHEN NOT EXISTS (SELECT 1 FROM erased_revision WHERE revision_id = OLD.revision_id) BEGIN
    SELECT RAISE(ABORT, 'erasure_revision is insert-only');
END;

CREATE TRIGGER file_refuse_update BEFORE UPDATE ON file BEGIN
    SELECT RAISE(ABORT, 'file is insert-only');
END;

CREATE TRIGGER file_refuse_replace BEFORE INSERT ON file WHEN EXISTS (SELECT 1 FROM file WHERE scope = NEW.scope AND sha256 = NEW.sha256) BEGIN
    SELECT RAISE(ABORT, 'file is insert-only: that row exists');
END;

CREATE TRIGGER file_refuse_delete BEFORE DELETE ON file WHEN NOT EXISTS (SELECT 1 FROM erased_file WHERE scope = OLD.scope AND sha256 = OLD.sha256) BEGIN
    SELECT RAISE(ABORT, 'file is insert-only');
END;

CREATE TRIGGER file_chunk_refuse_update BEFORE UPDATE ON file_chunk BEGIN
    SELECT RAISE(ABORT, 'file_chunk is insert-only');
END;

CREATE TRIGGER file_chunk_refuse_replace BEFORE INSERT ON file_chunk WHEN EXISTS (SELECT 1 FROM file_chunk WHERE scope = NEW.scope AND sha256 = NEW.sha256 AND position = NEW.position) BEGIN
    SELECT RAISE(ABORT, 'file_chunk is insert-only: that row exists');
END;

CREATE TRIGGER file_chunk_refuse_delete BEFORE DELETE ON file_chunk WHEN NOT EXISTS (SELECT 1 FROM erased_file WHERE scope = OLD.scope AND sha256 = OLD.sha256) BEGIN
    SELECT RAISE(ABORT, 'file_chunk is insert-only');
END;

CREATE TRIGGER erased_file_refuse_update BEFORE UPDATE ON erased_file BEGIN
    SELECT RAISE(ABORT, 'erased_file is insert-only');
END;

CREATE TRIGGER erased_file_refuse_replace BEFORE INSERT ON erased_file WHEN EXISTS (SELECT 1 FROM erased_file WHERE scope = NEW.scope AND sha256 = NEW.sha256) BEGIN
    SELECT RAISE(ABORT, 'erased_file is insert-only: that row exists');
END;

CREATE TRIGGER erased_file_refuse_delete BEFORE DELETE ON erased_file BEGIN
    SELECT RAISE(ABORT, 'erased_file is insert-only');
END;
