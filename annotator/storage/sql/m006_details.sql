-- Schema 6: what an article says of itself, and a story's title, are corrected by decisions in the
-- log.

-- From now on, the field of the variant or story has the value. Both are named by their uids: a
-- merge may join a story with another one.
CREATE TABLE detail_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    subject TEXT NOT NULL CHECK (subject IN ('variant', 'story')),
    subject_uid TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('outlet', 'title', 'url', 'published_at')),
    value TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL,
    CHECK (subject = 'variant' OR field = 'title')
) STRICT;
CREATE INDEX detail_event_by_subject ON detail_event (subject_uid, field, uid);
-- An article that comes again under a corrected outlet is found by it.
CREATE INDEX detail_event_by_value ON detail_event (field, value);
CREATE INDEX detail_event_by_operation ON detail_event (op_uid);
CREATE INDEX detail_event_by_annotator ON detail_event (annotator_id);

-- A check can't be altered, so the table is made anew with the same rows, as in schema 3.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE operation_before AS SELECT * FROM operation;
DROP TABLE operation;
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'clear', 'unsure', 'note', 'adjudicate', 'kind',
        'link', 'boundary', 'place', 'detail', 'import', 'undo', 'redo')),
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO operation (id, uid, annotator_id, kind, workspace_uid, reverts, recorded_at)
SELECT id, uid, annotator_id, kind, workspace_uid, reverts, recorded_at FROM operation_before;
DROP TABLE operation_before;
CREATE INDEX operation_by_annotator ON operation (annotator_id, uid);
