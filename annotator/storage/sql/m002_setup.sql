-- Schema 2: what is decided about the work itself. One line says that from now on a value holds
-- for one thing: subject, whom or what it concerns (names and uids, which travel), and the field.
-- A story is named by one of its variants, since stories that share a variant become one.

CREATE TABLE setup_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    step_uid TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN
        ('label', 'role', 'assignment', 'setting', 'practice', 'columns', 'reopening')),
    key TEXT NOT NULL,
    annotator_uid TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field <> ''),
    value TEXT NOT NULL,
    before TEXT NOT NULL,
    author_uid TEXT NOT NULL,
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX setup_event_by_place ON setup_event (subject, key, annotator_uid, field, uid);
CREATE INDEX setup_event_by_step ON setup_event (step_uid);

-- Derived: the line with the greatest uid.
CREATE TABLE setup (
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    annotator_uid TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    event_uid TEXT NOT NULL,
    PRIMARY KEY (subject, key, annotator_uid, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX setup_by_annotator ON setup (subject, annotator_uid, key);

-- What changed, who wrote it, and the version it was written from.
ALTER TABLE guideline ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE guideline ADD COLUMN author_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE guideline ADD COLUMN based_on TEXT NOT NULL DEFAULT '';
-- The first version of a guideline has a uid from its text, which tells no time.
CREATE INDEX guideline_by_time ON guideline (uid) WHERE substr(uid, 15, 1) = '7';

-- Two versions can have one number, where two people wrote one apart from each other.
ALTER TABLE label_event ADD COLUMN guideline_uid TEXT;
