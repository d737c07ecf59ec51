-- What an incoming file has and this workspace has not. The file is attached as `incoming`: it is
-- a copy that was made for the merge, so the lists are kept in it.

CREATE TABLE incoming.new_variant AS
SELECT v.id, v.uid FROM incoming.variant AS v
WHERE v.story_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM main.variant AS m WHERE m.uid = v.uid AND m.story_id IS NOT NULL
);

-- Sentences of variants that are here, but were cut differently or repaired there.
CREATE TABLE incoming.new_sentence AS
SELECT s.id, v.uid AS variant_uid
FROM incoming.variant AS v
JOIN main.variant AS m ON m.uid = v.uid AND m.story_id IS NOT NULL
JOIN incoming.sentence AS s ON s.variant_id = v.id
WHERE v.story_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM main.sentence AS t WHERE t.uid = s.uid);

CREATE TABLE incoming.new_annotator AS
SELECT a.uid FROM incoming.annotator AS a
WHERE NOT EXISTS (SELECT 1 FROM main.annotator AS m WHERE m.uid = a.uid);

CREATE TABLE incoming.new_session (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_session (uid)
SELECT s.uid FROM incoming.session AS s
WHERE NOT EXISTS (
    SELECT 1 FROM main.session AS m WHERE m.uid = s.uid AND coalesce(m.ended_at, '') >= coalesce(s.ended_at, '')
);

CREATE TABLE incoming.new_operation (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_operation (uid)
SELECT o.uid FROM incoming.operation AS o
WHERE NOT EXISTS (SELECT 1 FROM main.operation AS m WHERE m.uid = o.uid);

CREATE TABLE incoming.new_boundary_event (uid TEXT PRIMARY KEY, variant_uid TEXT);
INSERT INTO incoming.new_boundary_event (uid, variant_uid)
SELECT e.uid, v.uid FROM incoming.boundary_event AS e
JOIN incoming.variant AS v ON v.id = e.variant_id AND v.story_id IS NOT NULL
WHERE NOT EXISTS (SELECT 1 FROM main.boundary_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_place_event (uid TEXT PRIMARY KEY, variant_uid TEXT);
INSERT INTO incoming.new_place_event (uid, variant_uid)
SELECT e.uid, v.uid FROM incoming.place_event AS e
JOIN incoming.variant AS v ON v.id = e.variant_id AND v.story_id IS NOT NULL
WHERE NOT EXISTS (SELECT 1 FROM main.place_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_detail_event (uid TEXT PRIMARY KEY, subject TEXT, subject_uid TEXT);
INSERT INTO incoming.new_detail_event (uid, subject, subject_uid)
SELECT e.uid, e.subject, e.subject_uid FROM incoming.detail_event AS e
WHERE NOT EXISTS (SELECT 1 FROM main.detail_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_kind_event (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_kind_event (uid)
SELECT e.uid FROM incoming.kind_event AS e
WHERE NOT EXISTS (SELECT 1 FROM main.kind_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_link_event (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_link_event (uid)
SELECT e.uid FROM incoming.link_event AS e
WHERE NOT EXISTS (SELECT 1 FROM main.link_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_label_event (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_label_event (uid)
SELECT e.uid FROM incoming.label_event AS e
WHERE NOT EXISTS (SELECT 1 FROM main.label_event AS m WHERE m.uid = e.uid);

CREATE TABLE incoming.new_setup_event (uid TEXT PRIMARY KEY);
INSERT INTO incoming.new_setup_event (uid)
SELECT e.uid FROM incoming.setup_event AS e
-- Whom a file was sent to is true of that file alone.
WHERE e.field <> 'addressee'
AND NOT EXISTS (SELECT 1 FROM main.setup_event AS m WHERE m.uid = e.uid);
