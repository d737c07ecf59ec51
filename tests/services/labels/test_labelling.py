"""Labels are recorded with their circumstances, as everybody's own."""

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.domain.history.changes import NOTHING_CHANGED
from annotator.domain.history.log import OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import reading
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from annotator.storage import verdicts


def events(workspace: Workspace) -> int:
    return workspace.store.number("SELECT count(*) FROM label_event")


def test_a_label_is_recorded_with_its_circumstances(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    changes = labelling.label(workspace, ana, sentences[:1], FACT, elapsed_ms=1_200)
    assert changes.sentences == {sentences[0]}
    assert changes.annotators == {ana}
    assert len(changes.stories) == 1
    assert changes.focus == sentences[0]
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.LABEL
    assert reading.verdict(workspace, ana, sentences[0]) == Verdict(FACT)
    (row,) = workspace.store.rows(
        "SELECT role, origin, confirmed, guideline_version, elapsed_ms, recorded_at, session_uid"
        " FROM label_event"
    )
    assert row[:5] == (Role.ANNOTATION, Origin.MANUAL, 1, 1, 1_200)
    assert row[5].endswith("Z")
    assert row[6] is None


def test_relabelling_keeps_the_note_and_the_unsure_mark(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.set_unsure(workspace, ana, [one], unsure=True)
    labelling.set_note(workspace, ana, one, "  why\x00 \ud800 ")
    labelling.label(workspace, ana, [one], QUOTE)
    expected = Verdict(QUOTE, unsure=True, note="why\ufffd \ufffd")
    assert reading.verdict(workspace, ana, one) == expected
    labelling.clear(workspace, ana, [one])
    assert reading.verdict(workspace, ana, one) == Verdict(None, note="why\ufffd \ufffd")


def test_what_changes_nothing_is_no_event(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[:1]
    assert labelling.clear(workspace, ana, one) is NOTHING_CHANGED
    assert labelling.set_note(workspace, ana, one[0], " ") is NOTHING_CHANGED
    assert labelling.label(workspace, ana, [], FACT) is NOTHING_CHANGED
    labelling.label(workspace, ana, one, FACT)
    assert labelling.label(workspace, ana, one, FACT) is NOTHING_CHANGED
    assert labelling.set_unsure(workspace, ana, one, unsure=False) is NOTHING_CHANGED
    assert events(workspace) == 1


def test_a_range_is_one_step_and_counts_each_sentence_once(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    changes = labelling.label(workspace, ana, [*sentences, *sentences], FACT)
    assert changes.sentences == set(sentences[1:])
    assert events(workspace) == 5
    assert workspace.store.number("SELECT count(*) FROM operation") == 2
    (story,) = changes.stories
    progress = verdicts.story_progress(workspace.store, ana, story)
    assert (progress.labelled, progress.total) == (5, 5)
    assert reading.workspace_progress(workspace, ana) == progress


def test_progress_follows_labels_and_clearing(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    labelling.clear(workspace, ana, sentences[:2])
    labelling.label(workspace, ana, sentences[2:], OPINION)
    assert reading.workspace_progress(workspace, ana).labelled == 3
    (row,) = reading.stories(workspace, ana)
    assert row.progress.labelled == 3
    assert checking.findings(workspace) == []


def test_unsure_without_a_label_is_no_vote(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.set_unsure(workspace, ana, sentences[:1], unsure=True)
    assert reading.workspace_progress(workspace, ana).labelled == 0
    assert reviewing.votes(workspace, sentences[0]) == []


def test_everybody_has_a_verdict_of_their_own(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    labelling.label(workspace, ben, sentences[:1], QUOTE)
    (story,) = (row.story.id for row in reading.stories(workspace, None))
    assert reading.verdicts_of_story(workspace, ana, story) == {sentences[0]: Verdict(FACT)}
    assert reading.verdicts_of_story(workspace, ben, story) == {sentences[0]: Verdict(QUOTE)}


def test_labels_outlast_the_program(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    workspace.close()
    with open_workspace(workspace.path) as again:
        assert reading.verdict(again, ana, sentences[0]) == Verdict(FACT)


def test_a_clock_that_jumps_back_changes_no_order(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    workspace.clock = lambda: 1_000
    labelling.label(workspace, ana, sentences[:1], QUOTE)
    assert reading.verdict(workspace, ana, sentences[0]) == Verdict(QUOTE)
    assert checking.findings(workspace) == []


def test_a_session_is_kept_from_the_first_label_to_the_end(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    workspace.keeps_sessions = True
    labelling.label(workspace, ana, sentences[:1], FACT)
    labelling.label(workspace, ana, sentences[1:2], FACT)
    workspace.close()
    with open_workspace(workspace.path) as again:
        (session,) = again.store.rows("SELECT uid, annotator_id, ended_at FROM session")
        assert session[1] == ana
        assert session[2] is not None
        uids = again.store.rows("SELECT DISTINCT session_uid FROM label_event")
        assert uids == [(session[0],)]


def test_a_session_whose_first_label_failed_starts_with_the_next(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    workspace.keeps_sessions = True
    store = workspace.store
    store.conn.execute(f"PRAGMA max_page_count = {store.number('PRAGMA page_count')}")
    with pytest.raises(WorkspaceError, match="disk is full"):
        labelling.set_note(workspace, ana, sentences[0], "long " * 50_000)
    assert store.rows("SELECT * FROM session") == []
    store.conn.execute("PRAGMA max_page_count = 1073741823")
    labelling.label(workspace, ana, sentences[:1], FACT)
    assert len(store.rows("SELECT * FROM session")) == 1
