"""The check finds whatever somebody has tampered with."""

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import Cancelled, DamagedWorkspaceError
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import reading
from annotator.services.articles import importing
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.storage.workspace_file import soundness


@pytest.fixture
def used(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> Workspace:
    """A workspace in which everything has happened that can."""
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences[:3], QUOTE)
    reviewing.adjudicate(workspace, ana, sentences[0], QUOTE)
    correcting.set_kind(workspace, ana, sentences[3:], Kind.CAPTION)
    story = reading.stories(workspace, None)[0].story.title
    importing.import_article(workspace, Article("Another variant.", source="b.txt"), story)
    other = SentenceId(workspace.store.number("SELECT max(id) FROM sentence"))
    correcting.link(workspace, ben, sentences[0], other)
    labelling.clear(workspace, ben, sentences[1:2])
    history.undo(workspace, ben)
    return workspace


def test_a_workspace_that_was_used_is_sound(used: Workspace) -> None:
    assert checking.findings(used) == []


def test_the_check_says_how_far_it_is_and_can_be_stopped(
    used: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    checking.findings(used, Watch(lambda done, total: told.append((done, total))))
    assert told == [(done, 5) for done in range(6)]
    monkeypatch.setattr("annotator.storage.store._STEPS", 1)
    with pytest.raises(Cancelled):
        checking.findings(used, Watch(is_cancelled=lambda: True))


def test_looking_through_a_large_file_can_be_stopped(
    used: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = used.path
    used.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Another variant", b"Anotehr variant"))
    with pytest.raises(DamagedWorkspaceError):
        checking.require_whole(path)
    monkeypatch.setattr(soundness, "_STEPS", 1)
    checking.require_whole(path, Watch(is_cancelled=lambda: True))


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DELETE FROM current_label WHERE rowid_is", "current label"),
        ("UPDATE sentence_state SET vote_counts = '{}' WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE sentence_state SET votes = 9 WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE sentence_state SET labels = 9 WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE sentence_state SET majority = 'quote' WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE sentence_state SET contested = 0.9 WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE sentence_state SET basis = NULL WHERE sentence_id = 1", "wrong ground"),
        ("UPDATE sentence_state SET active = 0 WHERE sentence_id = 1", "wrong place"),
        ("UPDATE sentence_state SET adjudicated_label = NULL WHERE sentence_id = 1", "votes on"),
        ("DELETE FROM sentence_state WHERE sentence_id = 1", "votes on sentence"),
        ("UPDATE progress SET labelled = labelled + 1", "progress of annotator"),
        ("DELETE FROM progress", "progress of annotator"),
        ("UPDATE story_size SET counted = counted - 1", "size of story"),
        ("DELETE FROM story_size", "size of story"),
        ("UPDATE variant_size SET sentences = 0", "size of variant"),
        ("UPDATE undo_step SET state = 'undone'", "undo steps"),
        ("DELETE FROM undo_step", "undo steps"),
        ("UPDATE sentence SET kind = 'caption' WHERE id = 1", "kind of sentence 1"),
        ("UPDATE sentence SET kind = 'body' WHERE id = 5", "kind of sentence 5"),
        ("UPDATE sentence SET kind_event_uid = NULL WHERE id = 5", "kind of sentence 5"),
        ("UPDATE link SET linked = 0", "link of sentence 1"),
        ("UPDATE link SET grade = 'same'", "link of sentence 1"),
        ("UPDATE link SET event_uid = 'x'", "link of sentence 1"),
        ("DELETE FROM link", "link of sentence 1"),
        ("UPDATE annotator SET same_as = 99 WHERE id = 1", "points to a row"),
        ("DROP TRIGGER label_event_no_update", "not what this program expects"),
        ("DROP VIEW gold_label", "not what this program expects"),
        ("CREATE TRIGGER x AFTER INSERT ON story BEGIN SELECT 1; END", "not what this program"),
    ],
)
def test_tampering_with_what_is_derived_is_found(
    used: Workspace, statement: str, finding: str
) -> None:
    tamper(used, statement.replace("rowid_is", "sentence_id = 1 AND annotator_id = 1"))
    found = checking.findings(used)
    assert any(finding in sentence for sentence in found), found


JUNK_OPERATION = (
    "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, recorded_at)"
    " VALUES ('zz', 1, 'import', '', '')"
)


@pytest.mark.parametrize(
    ("guard", "statement", "finding"),
    [
        ("variant_text_stays", "UPDATE variant SET text = 'other'", "hash"),
        (
            "variant_text_stays",
            "UPDATE variant SET uid = 'x' WHERE id = 1",
            "uid that follows from its text",
        ),
        ("sentence_text_stays", "UPDATE sentence SET text = 'x' WHERE id = 1", "is not the text"),
        ("sentence_text_stays", "UPDATE sentence SET start = 1 WHERE id = 1", "is not the text"),
        ("sentence_text_stays", 'UPDATE sentence SET "end" = 30 WHERE id = 1', "overlaps"),
        (
            "sentence_text_stays",
            "UPDATE sentence SET uid = 'x' WHERE id = 1",
            "uid that follows from its place",
        ),
        ("current_label_stays_the_logs", "UPDATE current_label SET note = 'x'", "current label"),
        ("label_event_no_update", "UPDATE label_event SET label = 'opinion'", "current label"),
        ("operation_is_sound", JUNK_OPERATION, "'zz' of an operation is not a uid"),
        ("label_event_no_update", "UPDATE label_event SET label = NULL", "votes on sentence"),
        ("label_event_no_delete", "DELETE FROM label_event", "current label"),
        ("kind_event_no_update", "UPDATE kind_event SET kind = 'body'", "kind of sentence"),
        ("kind_event_no_delete", "DELETE FROM kind_event", "kind of sentence"),
        ("link_event_no_update", "UPDATE link_event SET linked = 0", "link of sentence"),
        ("link_event_no_delete", "DELETE FROM link_event", "link of sentence"),
        ("operation_no_update", "UPDATE operation SET kind = 'import'", "undo steps"),
        ("sentence_stays", "DELETE FROM sentence WHERE id = 5", "points to a row"),
        ("sentence_stays", "DELETE FROM sentence WHERE id = 5", "leaves out"),
    ],
)
def test_tampering_with_the_log_and_the_texts_is_found(
    used: Workspace, guard: str, statement: str, finding: str
) -> None:
    used.store.conn.execute("DELETE FROM undo_step WHERE 0")
    sql = used.store.rows("SELECT sql FROM sqlite_master WHERE name = ?", (guard,))[0][0]
    tamper(used, f"DROP TRIGGER {guard}", statement, sql)
    found = checking.findings(used)
    assert any(finding in sentence for sentence in found), found


def tamper(workspace: Workspace, *statements: str) -> None:
    workspace.store.conn.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        workspace.store.conn.execute(statement)
    workspace.store.conn.execute("PRAGMA foreign_keys = ON")
