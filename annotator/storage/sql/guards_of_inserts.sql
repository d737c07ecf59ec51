-- Other programs may add labels. What they write wrongly is refused at once and in words: with
-- SQLite's foreign keys off, as they are by default, it would only show when the file is opened.
-- Times with another zone are taken: files that have some are read and merged.

CREATE TRIGGER annotator_is_sound BEFORE INSERT ON annotator
WHEN NEW.uid NOT GLOB '????????-????-????-????-????????????' OR NEW.uid GLOB '*[^0-9a-f-]*'
    OR length(replace(NEW.uid, '-', '')) <> 32
BEGIN
    SELECT RAISE(ABORT, 'the uid of an annotator must be a UUID in lower case');
END;

CREATE TRIGGER operation_is_sound BEFORE INSERT ON operation
BEGIN
    SELECT RAISE(ABORT, 'the uid of an operation must be a UUIDv7 in lower case')
    WHERE NEW.uid NOT GLOB '????????-????-7???-[89ab]???-????????????'
        OR NEW.uid GLOB '*[^0-9a-f-]*' OR length(replace(NEW.uid, '-', '')) <> 32;
    SELECT RAISE(ABORT, 'an operation is later than the year 9999')
    WHERE NEW.uid > 'e677d21f-dbff-7fff-bfff-ffffffffffff';
    SELECT RAISE(ABORT, 'annotator_id must be the id of a row in annotator')
    WHERE NOT EXISTS (SELECT 1 FROM annotator WHERE id = NEW.annotator_id);
    SELECT RAISE(ABORT, 'recorded_at must be UTC in ISO 8601: 2026-01-31T09:00:00.000Z')
    WHERE NEW.recorded_at NOT GLOB '[0-9]???-[0-9]?-[0-9]??[0-9]?:[0-9]?*Z'
        AND NEW.recorded_at NOT GLOB '[0-9]???-[0-9]?-[0-9]??[0-9]?:[0-9]?*[+-][0-9][0-9]:[0-9][0-9]'
        OR julianday(NEW.recorded_at) IS NULL;
END;

CREATE TRIGGER label_event_is_sound BEFORE INSERT ON label_event
BEGIN
    SELECT RAISE(ABORT, 'the uid of a label_event must be a UUIDv7 in lower case')
    WHERE NEW.uid NOT GLOB '????????-????-7???-[89ab]???-????????????'
        OR NEW.uid GLOB '*[^0-9a-f-]*' OR length(replace(NEW.uid, '-', '')) <> 32;
    SELECT RAISE(ABORT, 'a label_event is later than the year 9999')
    WHERE NEW.uid > 'e677d21f-dbff-7fff-bfff-ffffffffffff';
    SELECT RAISE(ABORT, 'op_uid must be the uid of a row in operation; insert that first')
    WHERE NOT EXISTS (SELECT 1 FROM operation WHERE uid = NEW.op_uid);
    SELECT RAISE(ABORT, 'annotator_id must be the id of a row in annotator')
    WHERE NOT EXISTS (SELECT 1 FROM annotator WHERE id = NEW.annotator_id);
    SELECT RAISE(ABORT, 'sentence_id must be the id of a row in sentence')
    WHERE NOT EXISTS (SELECT 1 FROM sentence WHERE id = NEW.sentence_id);
    SELECT RAISE(ABORT, 'label must be the name of a row in label, or null')
    WHERE NEW.label IS NOT NULL AND NOT EXISTS (SELECT 1 FROM label WHERE name = NEW.label);
    SELECT RAISE(ABORT, 'recorded_at must be UTC in ISO 8601: 2026-01-31T09:00:00.000Z')
    WHERE NEW.recorded_at NOT GLOB '[0-9]???-[0-9]?-[0-9]??[0-9]?:[0-9]?*Z'
        AND NEW.recorded_at NOT GLOB '[0-9]???-[0-9]?-[0-9]??[0-9]?:[0-9]?*[+-][0-9][0-9]:[0-9][0-9]'
        OR julianday(NEW.recorded_at) IS NULL;
END;

CREATE TRIGGER current_label_is_the_logs BEFORE INSERT ON current_label
WHEN NOT EXISTS (
    SELECT 1 FROM label_event AS e WHERE e.uid = NEW.event_uid AND e.label IS NEW.label
    AND e.note = NEW.note AND e.unsure = NEW.unsure AND e.recorded_at = NEW.recorded_at
)
BEGIN
    SELECT RAISE(ABORT, 'current_label follows the log by itself; insert a label_event');
END;

CREATE TRIGGER current_label_stays_the_logs BEFORE UPDATE ON current_label
WHEN NEW.label IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM label_event AS e WHERE e.uid = NEW.event_uid AND e.label IS NEW.label
    AND e.note = NEW.note AND e.unsure = NEW.unsure AND e.recorded_at = NEW.recorded_at
)
BEGIN
    SELECT RAISE(ABORT, 'current_label follows the log by itself; insert a label_event');
END;
