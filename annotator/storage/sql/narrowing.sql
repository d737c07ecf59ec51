-- Of what comes, leave only the chosen stories, and of the verdicts only the chosen person's
-- annotations. Kinds, links and repairs belong to the texts and stay.

DELETE FROM incoming.new_variant WHERE id NOT IN (
    SELECT id FROM incoming.variant WHERE story_id IN (SELECT id FROM incoming.chosen_story)
);

CREATE TABLE incoming.chosen_sentence (id INTEGER PRIMARY KEY);
INSERT INTO incoming.chosen_sentence (id)
SELECT s.id FROM incoming.sentence AS s JOIN incoming.new_variant AS n ON n.id = s.variant_id;

DELETE FROM incoming.new_boundary_event
WHERE variant_uid NOT IN (SELECT uid FROM incoming.new_variant);

DELETE FROM incoming.new_place_event
WHERE variant_uid NOT IN (SELECT uid FROM incoming.new_variant);

DELETE FROM incoming.new_detail_event
WHERE subject_uid NOT IN (
    SELECT uid FROM incoming.new_variant
    UNION ALL SELECT s.uid FROM incoming.story AS s JOIN incoming.chosen_story AS c ON c.id = s.id
    UNION ALL SELECT j.uid FROM incoming.joined_story AS j
    JOIN incoming.chosen_story AS c ON c.id = j.story_id
);

DELETE FROM incoming.new_kind_event WHERE uid NOT IN (
    SELECT e.uid FROM incoming.kind_event AS e
    JOIN incoming.chosen_sentence AS c ON c.id = e.sentence_id
);

DELETE FROM incoming.new_link_event WHERE uid NOT IN (
    SELECT e.uid FROM incoming.link_event AS e
    JOIN incoming.chosen_sentence AS c ON c.id = e.sentence_id
    JOIN incoming.chosen_sentence AS d ON d.id = e.other_id
);

DELETE FROM incoming.new_label_event WHERE uid NOT IN (
    SELECT e.uid FROM incoming.label_event AS e
    JOIN incoming.chosen_sentence AS c ON c.id = e.sentence_id
    JOIN incoming.chosen_person AS p ON p.id = e.annotator_id
    WHERE e.role = 'annotation'
);

DELETE FROM incoming.new_operation WHERE uid NOT IN (
    SELECT e.op_uid FROM incoming.new_label_event AS n
    JOIN incoming.label_event AS e ON e.uid = n.uid
    UNION ALL
    SELECT e.op_uid FROM incoming.new_kind_event AS n
    JOIN incoming.kind_event AS e ON e.uid = n.uid
    UNION ALL
    SELECT e.op_uid FROM incoming.new_link_event AS n
    JOIN incoming.link_event AS e ON e.uid = n.uid
    UNION ALL
    SELECT e.op_uid FROM incoming.new_boundary_event AS n
    JOIN incoming.boundary_event AS e ON e.uid = n.uid
    UNION ALL
    SELECT e.op_uid FROM incoming.new_place_event AS n
    JOIN incoming.place_event AS e ON e.uid = n.uid
    UNION ALL
    SELECT e.op_uid FROM incoming.new_detail_event AS n
    JOIN incoming.detail_event AS e ON e.uid = n.uid
);

DELETE FROM incoming.new_session WHERE uid NOT IN (
    SELECT e.session_uid FROM incoming.new_label_event AS n
    JOIN incoming.label_event AS e ON e.uid = n.uid
    WHERE e.session_uid IS NOT NULL
);

CREATE TABLE incoming.chosen_author (id INTEGER PRIMARY KEY);
INSERT INTO incoming.chosen_author (id)
SELECT id FROM incoming.chosen_person
UNION
SELECT o.annotator_id FROM incoming.new_operation AS n
JOIN incoming.operation AS o ON o.uid = n.uid
UNION
SELECT a.same_as FROM incoming.new_operation AS n
JOIN incoming.operation AS o ON o.uid = n.uid
JOIN incoming.annotator AS a ON a.id = o.annotator_id
WHERE a.same_as IS NOT NULL;

DELETE FROM incoming.new_annotator WHERE uid NOT IN (
    SELECT a.uid FROM incoming.annotator AS a JOIN incoming.chosen_author AS c ON c.id = a.id
);

-- What is decided for everybody goes along, and what concerns the chosen person.
DELETE FROM incoming.new_setup_event WHERE uid NOT IN (
    SELECT e.uid FROM incoming.setup_event AS e
    LEFT JOIN incoming.annotator AS a ON a.uid = e.annotator_uid
    WHERE e.annotator_uid = '' OR a.id IN (SELECT id FROM incoming.chosen_person)
);
