-- Schema 3: which story a variant belongs to, and whether it was removed, are decisions in the log.

-- From now on, the variant belongs to the story; removed, it is shown and counted nowhere. The
-- story is named by its uid, since merging may join it with another one.
CREATE TABLE place_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    story_uid TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX place_event_by_variant ON place_event (variant_id, uid);
CREATE INDEX place_event_by_operation ON place_event (op_uid);
CREATE INDEX place_event_by_annotator ON place_event (annotator_id);

-- Under which other uids a story is known: those of the stories that were joined with it.
CREATE TABLE joined_story (
    uid TEXT PRIMARY KEY,
    story_id INTEGER NOT NULL REFERENCES story (id)
) STRICT;
CREATE INDEX joined_story_by_story ON joined_story (story_id);

ALTER TABLE variant ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

-- A check can't be altered, so the table is made anew with the same rows; what points to them
-- is checked again when the transaction ends.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE operation_before AS SELECT * FROM operation;
DROP TABLE operation;
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'clear', 'unsure', 'note', 'adjudicate', 'kind',
        'link', 'boundary', 'place', 'import', 'undo', 'redo')),
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO operation (id, uid, annotator_id, kind, workspace_uid, reverts, recorded_at)
SELECT id, uid, annotator_id, kind, workspace_uid, reverts, recorded_at FROM operation_before;
DROP TABLE operation_before;
CREATE INDEX operation_by_annotator ON operation (annotator_id, uid);
