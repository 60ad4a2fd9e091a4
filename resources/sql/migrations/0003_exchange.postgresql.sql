-- Answering without a shared server. All of it is local to a copy: no revisions, not hashed, never merged.

-- In a package or an answer file: what it is limited to. A whole store has no row.
CREATE TABLE package_scope (
    package_id uuid NOT NULL PRIMARY KEY,
    purpose text NOT NULL,
    round uuid NOT NULL,
    unit uuid,
    measure uuid,
    secret bytea NOT NULL,
    made_at bigint NOT NULL,
    reply_to text
);

-- What was sent to whom: packages and forms. The secret goes with the file and comes back in it.
CREATE TABLE sent_item (
    package_id uuid NOT NULL PRIMARY KEY,
    item_kind text NOT NULL,
    round uuid NOT NULL,
    unit uuid,
    measure uuid,
    secret bytea NOT NULL,
    made_at bigint NOT NULL,
    made_by text NOT NULL,
    recipients text,
    file_name text NOT NULL
);

-- What came back, by the SHA-256 of the file.
CREATE TABLE received_item (
    sha256 bytea NOT NULL PRIMARY KEY,
    item_kind text NOT NULL,
    package_id uuid,
    round uuid,
    unit uuid,
    file_name text NOT NULL,
    sender text,
    received_at bigint NOT NULL,
    received_by text NOT NULL,
    added integer NOT NULL,
    choices text
);

CREATE TABLE received_revision (
    revision_id uuid NOT NULL PRIMARY KEY,
    sha256 bytea NOT NULL
);

CREATE TABLE reminder_log (
    reminder_id uuid NOT NULL PRIMARY KEY,
    round uuid NOT NULL,
    person uuid NOT NULL,
    unit uuid NOT NULL,
    made_at bigint NOT NULL,
    made_by text NOT NULL,
    manner text NOT NULL
);

CREATE TABLE release_log (
    release_id uuid NOT NULL PRIMARY KEY,
    round uuid NOT NULL,
    unit uuid NOT NULL,
    made_at bigint NOT NULL,
    made_by text NOT NULL,
    asked_by text,
    masked integer NOT NULL,
    files integer NOT NULL,
    index_sha256 bytea NOT NULL
);

CREATE INDEX sent_item_by_round ON sent_item (round);

CREATE INDEX reminder_log_by_round ON reminder_log (round);
