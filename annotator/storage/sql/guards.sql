-- What happened stays: the log can only grow, and a text never changes under its labels.
-- Inserts of a key that exists are stopped too, or INSERT OR REPLACE would walk through.

CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER operation_no_replace BEFORE INSERT ON operation
WHEN EXISTS (SELECT 1 FROM operation WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER label_event_no_update BEFORE UPDATE ON label_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER label_event_no_delete BEFORE DELETE ON label_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER label_event_no_replace BEFORE INSERT ON label_event
WHEN EXISTS (SELECT 1 FROM label_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER kind_event_no_update BEFORE UPDATE ON kind_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER kind_event_no_delete BEFORE DELETE ON kind_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER kind_event_no_replace BEFORE INSERT ON kind_event
WHEN EXISTS (SELECT 1 FROM kind_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER link_event_no_update BEFORE UPDATE ON link_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER link_event_no_delete BEFORE DELETE ON link_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER link_event_no_replace BEFORE INSERT ON link_event
WHEN EXISTS (SELECT 1 FROM link_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER boundary_event_no_update BEFORE UPDATE ON boundary_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER boundary_event_no_delete BEFORE DELETE ON boundary_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER boundary_event_no_replace BEFORE INSERT ON boundary_event
WHEN EXISTS (SELECT 1 FROM boundary_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER place_event_no_update BEFORE UPDATE ON place_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER place_event_no_delete BEFORE DELETE ON place_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER place_event_no_replace BEFORE INSERT ON place_event
WHEN EXISTS (SELECT 1 FROM place_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER detail_event_no_update BEFORE UPDATE ON detail_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER detail_event_no_delete BEFORE DELETE ON detail_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER detail_event_no_replace BEFORE INSERT ON detail_event
WHEN EXISTS (SELECT 1 FROM detail_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER variant_text_stays BEFORE UPDATE OF uid, text, text_sha256 ON variant
BEGIN
    SELECT RAISE(ABORT, 'the text of a variant never changes');
END;

CREATE TRIGGER variant_stays BEFORE DELETE ON variant
WHEN OLD.story_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a variant is never deleted');
END;

CREATE TRIGGER variant_no_replace BEFORE INSERT ON variant
WHEN EXISTS (SELECT 1 FROM variant WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this variant is already here');
END;

CREATE TRIGGER sentence_text_stays
BEFORE UPDATE OF uid, variant_id, start, "end", text ON sentence
BEGIN
    SELECT RAISE(ABORT, 'the text of a sentence never changes');
END;

CREATE TRIGGER sentence_stays BEFORE DELETE ON sentence
WHEN (SELECT story_id FROM variant WHERE id = OLD.variant_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a sentence is never deleted');
END;

CREATE TRIGGER sentence_no_replace BEFORE INSERT ON sentence
WHEN EXISTS (SELECT 1 FROM sentence WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this sentence is already here');
END;

CREATE TRIGGER label_name_stays BEFORE UPDATE OF name ON label
BEGIN
    SELECT RAISE(ABORT, 'the name of a label never changes; change its title');
END;

CREATE TRIGGER setup_event_no_update BEFORE UPDATE ON setup_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER setup_event_no_delete BEFORE DELETE ON setup_event
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER setup_event_no_replace BEFORE INSERT ON setup_event
WHEN EXISTS (SELECT 1 FROM setup_event WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: this uid is already in it');
END;

CREATE TRIGGER guideline_no_update BEFORE UPDATE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a version of the guideline never changes; write a new one');
END;

CREATE TRIGGER guideline_no_delete BEFORE DELETE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a version of the guideline is never deleted');
END;

CREATE TRIGGER guideline_no_replace BEFORE INSERT ON guideline
WHEN EXISTS (SELECT 1 FROM guideline WHERE uid = NEW.uid OR id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'this version of the guideline is already here');
END;

CREATE TRIGGER label_stays BEFORE DELETE ON label
BEGIN
    SELECT RAISE(ABORT, 'a label is never deleted; retire it');
END;
