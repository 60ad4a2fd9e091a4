-- Answering without a shared server. All of it is local to a copy: no revisions, not hashed, never merged.

-- In a package or an answer file: what it is limited to. A whole store has no row.
CREATE TABLE package_scope (
    package_id BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    round BLOB NOT NULL,
    unit BLOB,
    measure BLOB,
    secret BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    reply_to TEXT
) STRICT, WITHOUT ROWID;

-- What was sent to whom: packages and forms. The secret goes with the file and comes back in it.
CREATE TABLE sent_item (
    package_id BLOB NOT NULL PRIMARY KEY,
    item_kind TEXT NOT NULL,
    round BLOB NOT NULL,
    unit BLOB,
    measure BLOB,
    secret BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    recipients TEXT,
    file_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What came back, by the SHA-256 of the file.
CREATE TABLE received_item (
    sha256 BLOB NOT NULL PRIMARY KEY,
    item_kind TEXT NOT NULL,
    package_id BLOB,
    round BLOB,
    unit BLOB,
    file_name TEXT NOT NULL,
    sender TEXT,
    received_at INTEGER NOT NULL,
    received_by TEXT NOT NULL,
    added INTEGER NOT NULL,
    choices TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE received_revision (
    revision_id BLOB NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_log (
    reminder_id BLOB NOT NULL PRIMARY KEY,
    round BLOB NOT NULL,
    person BLOB NOT NULL,
    unit BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    manner TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE release_log (
    release_id BLOB NOT NULL PRIMARY KEY,
    round BLOB NOT NULL,
    unit BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    asked_by TEXT,
    masked INTEGER NOT NULL,
    files INTEGER NOT NULL,
    index_sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_item_by_round ON sent_item (round);

CREATE INDEX reminder_log_by_round ON reminder_log (round);
