-- The tables of schema 1. Views and triggers stand in files of their own, since they are
-- re-created after every migration.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- A variant without a story is one whose import has not been published (yet): nobody sees it.
CREATE TABLE variant (
    id INTEGER PRIMARY KEY,
    story_id INTEGER REFERENCES story (id),
    uid TEXT NOT NULL UNIQUE,
    outlet TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published_at TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX variant_by_story ON variant (story_id, position);

CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    uid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'body'
        CHECK (kind IN ('body', 'headline', 'caption', 'boilerplate')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    computed_kind TEXT NOT NULL DEFAULT 'body'
        CHECK (computed_kind IN ('body', 'headline', 'caption', 'boilerplate')),
    kind_event_uid TEXT,
    counted INTEGER NOT NULL GENERATED ALWAYS AS (active AND kind IN ('body', 'headline')) VIRTUAL,
    CHECK (start < "end")
) STRICT;
CREATE INDEX sentence_by_variant ON sentence (variant_id, active, start);
-- Lines that recur over unrelated stories are found by it: they are a page's furniture.
CREATE INDEX sentence_by_short_text ON sentence (text) WHERE length(text) <= 80;

-- A name stands inside JSON that the triggers write, so it holds nothing that JSON escapes.
CREATE TABLE label (
    name TEXT PRIMARY KEY CHECK (
        name <> '' AND instr(name, '"') = 0 AND instr(name, '\') = 0
        AND name NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'
    ),
    title TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    color TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE guideline (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- same_as names the row that stands for the person, when one person has two rows.
CREATE TABLE annotator (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    same_as INTEGER REFERENCES annotator (id)
) STRICT;
CREATE INDEX annotator_by_same_as ON annotator (same_as);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX session_by_annotator ON session (annotator_id);

-- The log: an operation is one step of one person; events say what it decided.

CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'clear', 'unsure', 'note', 'adjudicate', 'kind',
        'link', 'boundary', 'import', 'undo', 'redo')),
    workspace_uid TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX operation_by_annotator ON operation (annotator_id, uid);

CREATE TABLE label_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    role TEXT NOT NULL CHECK (role IN ('annotation', 'adjudication')),
    label TEXT REFERENCES label (name),
    unsure INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    reason TEXT CHECK (reason IN ('ambiguous', 'guideline_gap', 'slip', 'wrong_boundary')),
    origin TEXT NOT NULL DEFAULT 'manual'
        CHECK (origin IN ('manual', 'propagated', 'suggested', 'imported', 'carried')),
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)),
    reverts TEXT,
    guideline_version INTEGER,
    session_uid TEXT REFERENCES session (uid),
    recorded_at TEXT NOT NULL,
    elapsed_ms INTEGER CHECK (elapsed_ms >= 0),
    -- Adjudications only: the votes they were made on, so that a shift of ground can be seen.
    basis TEXT
) STRICT;
CREATE INDEX label_event_by_sentence ON label_event (sentence_id, role, annotator_id, uid);
CREATE INDEX label_event_by_annotator ON label_event (annotator_id, uid);
CREATE INDEX label_event_by_operation ON label_event (op_uid);
CREATE INDEX label_event_by_label ON label_event (label);
CREATE INDEX label_event_by_session ON label_event (session_uid);

-- kind is null where the decision was taken back: the computed kind holds again.
CREATE TABLE kind_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    kind TEXT CHECK (kind IN ('body', 'headline', 'caption', 'boilerplate')),
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX kind_event_by_sentence ON kind_event (sentence_id, uid);
CREATE INDEX kind_event_by_operation ON kind_event (op_uid);
CREATE INDEX kind_event_by_annotator ON kind_event (annotator_id);

-- linked is null where the decision was taken back: the computed counterpart holds again.
CREATE TABLE link_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    linked INTEGER CHECK (linked IN (0, 1)),
    grade TEXT CHECK (grade IN ('same', 'near', 'paraphrase')),
    reverts TEXT,
    recorded_at TEXT NOT NULL,
    CHECK (sentence_id < other_id)
) STRICT;
CREATE INDEX link_event_by_pair ON link_event (sentence_id, other_id, uid);
CREATE INDEX link_event_by_other ON link_event (other_id);
CREATE INDEX link_event_by_operation ON link_event (op_uid);
CREATE INDEX link_event_by_annotator ON link_event (annotator_id);

-- From now on, the text of the variant from start to "end" is cut into the spans
-- 'start-end,start-end,…': that is how sentences are split and merged.
CREATE TABLE boundary_event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    op_uid TEXT NOT NULL REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    variant_id INTEGER NOT NULL REFERENCES variant (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    spans TEXT NOT NULL,
    reverts TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX boundary_event_by_variant ON boundary_event (variant_id, uid);
CREATE INDEX boundary_event_by_operation ON boundary_event (op_uid);
CREATE INDEX boundary_event_by_annotator ON boundary_event (annotator_id);

CREATE TABLE computed_counterpart (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    score REAL NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('same', 'near', 'paraphrase')),
    PRIMARY KEY (sentence_id, other_id),
    CHECK (sentence_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX computed_counterpart_by_other ON computed_counterpart (other_id);

-- For how many variants of a story counterparts were computed last; when it has others, they are
-- computed anew.
CREATE TABLE alignment (
    story_id INTEGER PRIMARY KEY REFERENCES story (id),
    variants INTEGER NOT NULL
) STRICT;

-- Derived tables: kept by triggers, provable from the log (`annotator check`).

-- A cleared verdict stays as a row without a label, or an older merged event would revive it.
CREATE TABLE current_label (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    label TEXT,
    unsure INTEGER NOT NULL,
    note TEXT NOT NULL,
    origin TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    event_uid TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    is_vote INTEGER NOT NULL
        GENERATED ALWAYS AS (label IS NOT NULL AND (origin <> 'propagated' OR confirmed)) VIRTUAL,
    PRIMARY KEY (sentence_id, annotator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX current_label_by_annotator ON current_label (annotator_id, event_uid);

CREATE TABLE sentence_state (
    sentence_id INTEGER PRIMARY KEY REFERENCES sentence (id),
    story_id INTEGER NOT NULL REFERENCES story (id),
    active INTEGER NOT NULL DEFAULT 1,
    votes INTEGER NOT NULL DEFAULT 0,
    labels INTEGER NOT NULL DEFAULT 0,
    vote_counts TEXT NOT NULL DEFAULT '{}',
    contested REAL NOT NULL DEFAULT 0.0,
    majority TEXT,
    adjudication_uid TEXT,
    adjudicated_label TEXT,
    basis TEXT,
    reopened INTEGER NOT NULL GENERATED ALWAYS AS (
        adjudicated_label IS NOT NULL
        AND votes > 0
        AND coalesce(basis, '{}') NOT IN ('{}', vote_counts)
        AND NOT (labels = 1 AND majority IS adjudicated_label)
    ) VIRTUAL,
    is_open INTEGER NOT NULL GENERATED ALWAYS AS (
        active
        AND CASE
            WHEN adjudicated_label IS NULL THEN labels > 1
            ELSE votes > 0
                AND coalesce(basis, '{}') NOT IN ('{}', vote_counts)
                AND NOT (labels = 1 AND majority IS adjudicated_label)
        END
    ) VIRTUAL
) STRICT;
CREATE INDEX sentence_state_open
    ON sentence_state (contested DESC, votes DESC, sentence_id) WHERE is_open;
CREATE INDEX sentence_state_open_by_story
    ON sentence_state (story_id, contested DESC, votes DESC, sentence_id) WHERE is_open;
CREATE INDEX sentence_state_by_story ON sentence_state (story_id);

CREATE TABLE variant_size (
    variant_id INTEGER PRIMARY KEY REFERENCES variant (id),
    sentences INTEGER NOT NULL,
    counted INTEGER NOT NULL
) STRICT;

CREATE TABLE story_size (
    story_id INTEGER PRIMARY KEY REFERENCES story (id),
    variants INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    counted INTEGER NOT NULL
) STRICT;

CREATE TABLE progress (
    story_id INTEGER NOT NULL REFERENCES story (id),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    labelled INTEGER NOT NULL,
    PRIMARY KEY (story_id, annotator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_by_annotator ON progress (annotator_id, story_id);

CREATE TABLE link (
    sentence_id INTEGER NOT NULL REFERENCES sentence (id),
    other_id INTEGER NOT NULL REFERENCES sentence (id),
    linked INTEGER,
    grade TEXT,
    event_uid TEXT NOT NULL,
    PRIMARY KEY (sentence_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_other ON link (other_id);

CREATE TABLE undo_step (
    op_uid TEXT PRIMARY KEY REFERENCES operation (uid),
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    applied_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX undo_step_by_annotator ON undo_step (annotator_id, state, op_uid);
