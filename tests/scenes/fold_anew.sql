-- Folds the whole log into the derived tables by a way of its own: what the triggers must have kept.

DELETE FROM current_label;
DELETE FROM sentence_state;
DELETE FROM variant_size;
DELETE FROM story_size;
DELETE FROM progress;
-- After the rows that they are the sums of, or the triggers on those would take away from nothing.
DELETE FROM progress_total;
DELETE FROM corpus_total;

INSERT INTO variant_size (variant_id, sentences, counted)
SELECT variant_id, sum(active), sum(counted) FROM sentence
WHERE variant_id IN (SELECT id FROM variant WHERE story_id IS NOT NULL) GROUP BY variant_id;

INSERT INTO story_size (story_id, variants, sentences, counted)
SELECT v.story_id, count(*) - sum(v.removed), coalesce(sum(z.sentences), 0), coalesce(sum(z.counted), 0)
FROM variant AS v LEFT JOIN variant_size AS z ON z.variant_id = v.id
WHERE v.story_id IS NOT NULL GROUP BY v.story_id;

INSERT INTO sentence_state (sentence_id, story_id, active, adjudication_uid, adjudicated_label, basis)
SELECT e.sentence_id, v.story_id, s.active, e.uid, e.label, e.basis
FROM (
    SELECT *, row_number() OVER (PARTITION BY sentence_id ORDER BY uid DESC) AS place
    FROM label_event WHERE role = 'adjudication'
) AS e
JOIN sentence AS s ON s.id = e.sentence_id
JOIN variant AS v ON v.id = s.variant_id
WHERE e.place = 1;

-- The triggers on current_label add progress, its sums and the votes.
INSERT INTO current_label
    (sentence_id, annotator_id, label, unsure, note, origin, confirmed, event_uid, recorded_at)
SELECT sentence_id, person, label, unsure, note, origin, confirmed, uid, recorded_at
FROM (
    SELECT e.*, coalesce(a.same_as, a.id) AS person, row_number() OVER (
        PARTITION BY e.sentence_id, coalesce(a.same_as, a.id) ORDER BY e.uid DESC
    ) AS place
    FROM label_event AS e JOIN annotator AS a ON a.id = e.annotator_id
    WHERE e.role = 'annotation'
)
WHERE place = 1;
UPDATE sentence_state SET active = 0
WHERE active AND sentence_id IN (SELECT id FROM sentence WHERE NOT active);

DELETE FROM setup;
INSERT INTO setup (subject, key, annotator_uid, field, value, event_uid)
SELECT subject, key, annotator_uid, field, value, max(uid) FROM setup_event
GROUP BY subject, key, annotator_uid, field;
