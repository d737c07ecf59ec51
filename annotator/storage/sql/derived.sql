-- The triggers that keep the derived tables equal to the log's fold. They use no JSON function:
-- with trusted_schema off, SQLite lets none of them run inside a trigger.

CREATE TRIGGER label_event_sets_current AFTER INSERT ON label_event
WHEN NEW.role = 'annotation'
BEGIN
    INSERT INTO current_label
        (sentence_id, annotator_id, label, unsure, note, origin, confirmed, event_uid, recorded_at)
    SELECT
        NEW.sentence_id, coalesce(a.same_as, a.id), NEW.label, NEW.unsure, NEW.note, NEW.origin,
        NEW.confirmed, NEW.uid, NEW.recorded_at
    FROM annotator AS a WHERE a.id = NEW.annotator_id
    ON CONFLICT (sentence_id, annotator_id) DO UPDATE SET
        label = excluded.label,
        unsure = excluded.unsure,
        note = excluded.note,
        origin = excluded.origin,
        confirmed = excluded.confirmed,
        event_uid = excluded.event_uid,
        recorded_at = excluded.recorded_at
    WHERE excluded.event_uid > current_label.event_uid;
END;

CREATE TRIGGER label_event_adjudicates AFTER INSERT ON label_event
WHEN NEW.role = 'adjudication'
BEGIN
    INSERT INTO sentence_state (sentence_id, story_id, adjudication_uid, adjudicated_label, basis)
    SELECT NEW.sentence_id, v.story_id, NEW.uid, NEW.label, NEW.basis
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id
    ON CONFLICT (sentence_id) DO UPDATE SET
        adjudication_uid = excluded.adjudication_uid,
        adjudicated_label = excluded.adjudicated_label,
        basis = excluded.basis
    WHERE excluded.adjudication_uid > coalesce(sentence_state.adjudication_uid, '');
END;

-- A subroutine: inserting a sentence into `recount` counts its votes anew. SQLite takes `label`
-- from the row of the max(), as its documentation of bare columns promises.
CREATE TRIGGER recount_votes INSTEAD OF INSERT ON recount
BEGIN
    INSERT INTO sentence_state
        (sentence_id, story_id, votes, labels, vote_counts, contested, majority)
    SELECT
        s.id, v.story_id, coalesce(c.votes, 0), c.labels, coalesce(c.vote_counts, '{}'),
        coalesce(1.0 * (c.votes * c.votes - c.squares) / (c.votes * c.votes), 0.0),
        CASE WHEN 2 * c.top > c.votes THEN c.label END
    FROM sentence AS s
    JOIN variant AS v ON v.id = s.variant_id
    JOIN (
        SELECT
            sum(n) AS votes, count(*) AS labels, '{' || group_concat('"' || label || '":' || n, ',') || '}' AS vote_counts,
            sum(n * n) AS squares, max(n) AS top, label
        FROM (
            SELECT label, count(*) AS n FROM current_label
            WHERE sentence_id = NEW.sentence_id AND is_vote
            GROUP BY label ORDER BY label
        )
    ) AS c
    WHERE s.id = NEW.sentence_id
    ON CONFLICT (sentence_id) DO UPDATE SET
        votes = excluded.votes,
        labels = excluded.labels,
        vote_counts = excluded.vote_counts,
        contested = excluded.contested,
        majority = excluded.majority;
END;

CREATE TRIGGER current_label_inserted AFTER INSERT ON current_label
WHEN NEW.is_vote
BEGIN
    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, NEW.annotator_id, 1
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id AND s.counted
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + 1;

    INSERT INTO recount (sentence_id) VALUES (NEW.sentence_id);
END;

CREATE TRIGGER current_label_updated AFTER UPDATE OF label, origin, confirmed ON current_label
WHEN NEW.is_vote <> OLD.is_vote OR NEW.label IS NOT OLD.label
BEGIN
    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, NEW.annotator_id, NEW.is_vote - OLD.is_vote
    FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id
    WHERE s.id = NEW.sentence_id AND s.counted AND NEW.is_vote <> OLD.is_vote
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    INSERT INTO recount (sentence_id) VALUES (NEW.sentence_id);
END;

-- The sums over all stories follow the rows that they are the sums of, whatever changes those.

CREATE TRIGGER progress_inserted AFTER INSERT ON progress
BEGIN
    INSERT INTO progress_total (annotator_id, labelled) VALUES (NEW.annotator_id, NEW.labelled)
    ON CONFLICT (annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;
END;

CREATE TRIGGER progress_updated AFTER UPDATE OF labelled ON progress
WHEN NEW.labelled <> OLD.labelled
BEGIN
    UPDATE progress_total SET labelled = labelled + NEW.labelled - OLD.labelled
    WHERE annotator_id = NEW.annotator_id;
END;

CREATE TRIGGER progress_deleted AFTER DELETE ON progress
BEGIN
    UPDATE progress_total SET labelled = labelled - OLD.labelled
    WHERE annotator_id = OLD.annotator_id;
END;

CREATE TRIGGER story_size_inserted AFTER INSERT ON story_size
BEGIN
    INSERT INTO corpus_total (id, counted) VALUES (1, NEW.counted)
    ON CONFLICT (id) DO UPDATE SET counted = counted + excluded.counted;
END;

CREATE TRIGGER story_size_updated AFTER UPDATE OF counted ON story_size
WHEN NEW.counted <> OLD.counted
BEGIN
    UPDATE corpus_total SET counted = counted + NEW.counted - OLD.counted WHERE id = 1;
END;

CREATE TRIGGER story_size_deleted AFTER DELETE ON story_size
BEGIN
    UPDATE corpus_total SET counted = counted - OLD.counted WHERE id = 1;
END;

-- Sentences are counted when their article is published: an import would count each on its own. What
-- a repair or a merge adds later does not count until a sentence is activated.

CREATE TRIGGER sentence_changed AFTER UPDATE OF kind, active ON sentence
WHEN NEW.counted <> OLD.counted OR NEW.active <> OLD.active
BEGIN
    UPDATE variant_size SET
        sentences = sentences + NEW.active - OLD.active,
        counted = counted + NEW.counted - OLD.counted
    WHERE variant_id = NEW.variant_id;

    UPDATE story_size SET
        sentences = sentences + NEW.active - OLD.active,
        counted = counted + NEW.counted - OLD.counted
    WHERE story_id = (SELECT story_id FROM variant WHERE id = NEW.variant_id);

    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT v.story_id, c.annotator_id, NEW.counted - OLD.counted
    FROM current_label AS c JOIN variant AS v ON v.id = NEW.variant_id
    WHERE c.sentence_id = NEW.id AND c.is_vote
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    UPDATE sentence_state SET active = NEW.active WHERE sentence_id = NEW.id;
END;

CREATE TRIGGER variant_published AFTER UPDATE OF story_id ON variant
WHEN OLD.story_id IS NULL AND NEW.story_id IS NOT NULL
BEGIN
    INSERT INTO variant_size (variant_id, sentences, counted)
    SELECT variant_id, sum(active), sum(counted) FROM sentence WHERE variant_id = NEW.id
    GROUP BY variant_id
    ON CONFLICT (variant_id) DO UPDATE SET
        sentences = excluded.sentences, counted = excluded.counted;

    INSERT INTO story_size (story_id, variants, sentences, counted)
    SELECT
        NEW.story_id,
        1 - NEW.removed,
        coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE true
    ON CONFLICT (story_id) DO UPDATE SET
        variants = variants + excluded.variants,
        sentences = sentences + excluded.sentences,
        counted = counted + excluded.counted;
END;

CREATE TRIGGER variant_moved AFTER UPDATE OF story_id ON variant
WHEN OLD.story_id <> NEW.story_id
BEGIN
    UPDATE story_size SET
        variants = variants - 1 + OLD.removed,
        sentences = sentences
            - coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        counted = counted
            - coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE story_id = OLD.story_id;

    INSERT INTO story_size (story_id, variants, sentences, counted)
    SELECT
        NEW.story_id,
        1 - OLD.removed,
        coalesce((SELECT sentences FROM variant_size WHERE variant_id = NEW.id), 0),
        coalesce((SELECT counted FROM variant_size WHERE variant_id = NEW.id), 0)
    WHERE true
    ON CONFLICT (story_id) DO UPDATE SET
        variants = variants + excluded.variants,
        sentences = sentences + excluded.sentences,
        counted = counted + excluded.counted;

    INSERT INTO progress (story_id, annotator_id, labelled)
    SELECT p.story_id, c.annotator_id, p.sign * count(*)
    FROM sentence AS s
    JOIN current_label AS c ON c.sentence_id = s.id AND c.is_vote
    CROSS JOIN (
        SELECT OLD.story_id AS story_id, -1 AS sign UNION ALL SELECT NEW.story_id, 1
    ) AS p
    WHERE s.variant_id = NEW.id AND s.counted
    GROUP BY p.story_id, c.annotator_id
    ON CONFLICT (story_id, annotator_id) DO UPDATE SET labelled = labelled + excluded.labelled;

    UPDATE sentence_state SET story_id = NEW.story_id
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);

    DELETE FROM computed_counterpart
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM computed_counterpart
    WHERE other_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM alignment WHERE story_id IN (OLD.story_id, NEW.story_id);
END;

-- Its sentences stop counting one by one; see the trigger sentence_changed.
CREATE TRIGGER variant_removed AFTER UPDATE OF removed ON variant
WHEN OLD.removed <> NEW.removed
BEGIN
    UPDATE story_size SET variants = variants + OLD.removed - NEW.removed
    WHERE story_id = NEW.story_id;

    DELETE FROM computed_counterpart
    WHERE sentence_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM computed_counterpart
    WHERE other_id IN (SELECT id FROM sentence WHERE variant_id = NEW.id);
    DELETE FROM alignment WHERE story_id = NEW.story_id;
END;

CREATE TRIGGER kind_event_sets_kind AFTER INSERT ON kind_event
BEGIN
    UPDATE sentence SET kind = coalesce(NEW.kind, computed_kind), kind_event_uid = NEW.uid
    WHERE id = NEW.sentence_id AND NEW.uid > coalesce(kind_event_uid, '');
END;

CREATE TRIGGER link_event_sets_link AFTER INSERT ON link_event
BEGIN
    INSERT INTO link (sentence_id, other_id, linked, grade, event_uid)
    VALUES (NEW.sentence_id, NEW.other_id, NEW.linked, NEW.grade, NEW.uid)
    ON CONFLICT (sentence_id, other_id) DO UPDATE SET
        linked = excluded.linked, grade = excluded.grade, event_uid = excluded.event_uid
    WHERE excluded.event_uid > link.event_uid;
END;

CREATE TRIGGER boundary_event_cuts AFTER INSERT ON boundary_event
BEGIN
    UPDATE sentence SET active = 0
    WHERE variant_id = NEW.variant_id AND active AND start < NEW."end" AND "end" > NEW.start;
    UPDATE sentence SET active = 1
    WHERE variant_id = NEW.variant_id
        AND NOT (SELECT removed FROM variant WHERE id = NEW.variant_id)
        AND instr(',' || NEW.spans || ',', ',' || start || '-' || "end" || ',') > 0;
END;

-- Undo is of steps made in this workspace; what a merge brings from elsewhere is outside it.

CREATE TRIGGER operation_is_a_step AFTER INSERT ON operation
WHEN NEW.kind NOT IN ('import', 'undo', 'redo')
    AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    DELETE FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'undone';
    INSERT INTO undo_step (op_uid, annotator_id, state, applied_by)
    VALUES (NEW.uid, NEW.annotator_id, 'done', NEW.uid);
END;

CREATE TRIGGER operation_undoes AFTER INSERT ON operation
WHEN NEW.kind = 'undo' AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    UPDATE undo_step SET state = 'undone', applied_by = NEW.uid
    WHERE applied_by = NEW.reverts AND op_uid = (
        SELECT max(op_uid) FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'done'
    );
END;

CREATE TRIGGER operation_redoes AFTER INSERT ON operation
WHEN NEW.kind = 'redo' AND NEW.workspace_uid = (SELECT uid FROM workspace)
BEGIN
    UPDATE undo_step SET state = 'done', applied_by = NEW.uid
    WHERE applied_by = NEW.reverts AND op_uid = (
        SELECT min(op_uid) FROM undo_step WHERE annotator_id = NEW.annotator_id AND state = 'undone'
    );
END;

CREATE TRIGGER setup_event_sets_setup AFTER INSERT ON setup_event
BEGIN
    INSERT INTO setup (subject, key, annotator_uid, field, value, event_uid)
    VALUES (NEW.subject, NEW.key, NEW.annotator_uid, NEW.field, NEW.value, NEW.uid)
    ON CONFLICT (subject, key, annotator_uid, field) DO UPDATE SET
        value = excluded.value,
        event_uid = excluded.event_uid
    WHERE excluded.event_uid > setup.event_uid;
END;

CREATE TRIGGER setup_sets_label AFTER INSERT ON setup
WHEN NEW.subject = 'label'
BEGIN
    -- A label that is only now heard of; what is said about it follows, field by field.
    INSERT INTO label (name, title, shortcut, color, position)
    SELECT
        NEW.key, NEW.key, '', '#767676', (SELECT coalesce(max(position), -1) + 1 FROM label)
    WHERE NOT EXISTS (SELECT 1 FROM label WHERE name = NEW.key);
    UPDATE label SET
        title = CASE NEW.field WHEN 'title' THEN NEW.value ELSE title END,
        shortcut = CASE NEW.field WHEN 'shortcut' THEN NEW.value ELSE shortcut END,
        color = CASE NEW.field WHEN 'color' THEN NEW.value ELSE color END,
        definition = CASE NEW.field WHEN 'definition' THEN NEW.value ELSE definition END,
        position = CASE NEW.field WHEN 'position' THEN CAST(NEW.value AS INTEGER) ELSE position END,
        retired = CASE NEW.field WHEN 'retired' THEN NEW.value = '1' ELSE retired END
    WHERE name = NEW.key;
END;

CREATE TRIGGER setup_changes_label AFTER UPDATE OF value ON setup
WHEN NEW.subject = 'label'
BEGIN
    UPDATE label SET
        title = CASE NEW.field WHEN 'title' THEN NEW.value ELSE title END,
        shortcut = CASE NEW.field WHEN 'shortcut' THEN NEW.value ELSE shortcut END,
        color = CASE NEW.field WHEN 'color' THEN NEW.value ELSE color END,
        definition = CASE NEW.field WHEN 'definition' THEN NEW.value ELSE definition END,
        position = CASE NEW.field WHEN 'position' THEN CAST(NEW.value AS INTEGER) ELSE position END,
        retired = CASE NEW.field WHEN 'retired' THEN NEW.value = '1' ELSE retired END
    WHERE name = NEW.key;
END;
