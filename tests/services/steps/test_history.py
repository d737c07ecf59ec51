"""Undo and redo: whose steps they are, and where they lead."""

from annotator.domain.corpus import Kind
from annotator.domain.history.changes import NOTHING_CHANGED
from annotator.domain.history.log import OperationKind, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.bulk_decisions import Rule, RuleKind
from annotator.services import reading
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing, reviewing_in_bulk
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from tests.services.steps.conftest import label_of


def gold(workspace: Workspace) -> list[tuple[str, str]]:
    rows = workspace.store.rows("SELECT label, decided_by FROM gold_label ORDER BY sentence_id")
    return [(row[0], row[1]) for row in rows]


def test_undo_and_redo_lead_there_and_back_on_one_sentence(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    path: list[str | None] = [None]
    for label in (FACT, QUOTE, OPINION, FACT):
        labelling.label(workspace, ana, [one], label)
        path.append(label)
    for expected in path[-2::-1]:
        changes = history.undo(workspace, ana)
        assert changes.skipped == frozenset()
        assert label_of(workspace, ana, one) == expected
    assert history.undo(workspace, ana) is NOTHING_CHANGED
    for expected in path[1:]:
        assert history.redo(workspace, ana).focus == one
        assert label_of(workspace, ana, one) == expected
    assert history.redo(workspace, ana) is NOTHING_CHANGED
    assert checking.findings(workspace) == []


def test_undo_restores_notes_and_marks(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.set_unsure(workspace, ana, [one], unsure=True)
    labelling.set_note(workspace, ana, one, "why")
    labelling.clear(workspace, ana, [one])
    assert history.undo_state(workspace, ana).undo is OperationKind.CLEAR
    history.undo(workspace, ana)
    assert reading.verdict(workspace, ana, one) == Verdict(FACT, unsure=True, note="why")


def test_a_range_is_undone_in_one_step(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[1:2], OPINION)
    labelling.label(workspace, ana, sentences, FACT)
    changes = history.undo(workspace, ana)
    assert changes.sentences == set(sentences)
    labels = [label_of(workspace, ana, sentence) for sentence in sentences]
    assert labels == [None, OPINION, None, None, None]
    history.redo(workspace, ana)
    assert {label_of(workspace, ana, sentence) for sentence in sentences} == {FACT}


def test_undo_and_redo_outlast_the_program(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    for sentence in sentences:
        labelling.label(workspace, ana, [sentence], FACT)
    workspace.close()
    for left in range(4, -1, -1):
        with open_workspace(workspace.path) as again:
            history.undo(again, ana)
            assert reading.workspace_progress(again, ana).labelled == left
    with open_workspace(workspace.path) as again:
        while history.redo(again, ana):
            pass
        assert reading.workspace_progress(again, ana).labelled == 5


def test_a_new_step_drops_what_was_undone(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    history.undo(workspace, ana)
    assert history.undo_state(workspace, ana).redo is OperationKind.LABEL
    changes = labelling.label(workspace, ana, sentences[1:2], QUOTE)
    assert changes.undo is not None
    assert changes.undo.redo is None
    assert history.redo(workspace, ana) is NOTHING_CHANGED


def test_undo_is_everybodys_own(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    labelling.label(workspace, ben, sentences[:1], QUOTE)
    history.undo(workspace, ana)
    assert label_of(workspace, ana, sentences[0]) is None
    assert label_of(workspace, ben, sentences[0]) == QUOTE


def test_undo_never_takes_anything_out_of_the_log(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    before = workspace.store.rows("SELECT * FROM label_event")
    history.undo(workspace, ana)
    after = workspace.store.rows("SELECT * FROM label_event")
    assert after[:1] == before
    assert len(after) == 2


def test_a_decision_is_undone_to_the_one_before_it(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.label(workspace, ben, [one], QUOTE)
    for label in (OPINION, FACT):
        reviewing.adjudicate(workspace, ana, one, label)
    assert history.undo_state(workspace, ana).undo is OperationKind.ADJUDICATE
    history.undo(workspace, ana)
    assert gold(workspace) == [(OPINION, "adjudication")]
    history.undo(workspace, ana)
    assert gold(workspace) == []
    assert reviewing.count_open(workspace) == 1
    assert label_of(workspace, ana, one) == FACT
    history.redo(workspace, ana)
    assert gold(workspace) == [(OPINION, "adjudication")]


def test_a_decision_that_comes_back_stands_on_its_old_ground(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.label(workspace, ben, [one], QUOTE)
    reviewing.adjudicate(workspace, ana, one, FACT)
    labelling.label(workspace, ben, [one], OPINION)
    assert [d.reopened for d in reviewing.page(workspace)] == [True]
    reviewing.adjudicate(workspace, ana, one, QUOTE)
    assert reviewing.page(workspace) == []
    history.undo(workspace, ana)
    assert [d.reopened for d in reviewing.page(workspace)] == [True]
    history.redo(workspace, ana)
    assert reviewing.page(workspace) == []


def test_a_decision_that_somebody_overtook_is_left_alone_and_reported(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    reviewing.adjudicate(workspace, ana, one, FACT)
    reviewing.adjudicate(workspace, ben, one, QUOTE)
    changes = history.undo(workspace, ana)
    assert changes.skipped == {one}
    assert changes.sentences == frozenset()
    assert gold(workspace) == [(QUOTE, "adjudication")]
    history.undo(workspace, ben)
    assert gold(workspace) == [(FACT, "adjudication")]
    assert checking.findings(workspace) == []


def test_a_persons_two_rows_share_one_history(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ben, [one], FACT)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE annotator SET same_as = ? WHERE id = ?", (ana, ben))
        workspace.store.conn.execute("UPDATE current_label SET annotator_id = ?", (ana,))
    labelling.label(workspace, ana, [one], QUOTE)
    history.undo(workspace, ana)
    assert label_of(workspace, ana, one) == FACT


def test_the_list_of_steps_says_what_was_done_and_where(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ben, sentences[:1], FACT)
    labelling.label(workspace, ana, sentences[:3], QUOTE)
    labelling.set_note(workspace, ana, sentences[4], "who says so?")
    correcting.set_kind(workspace, ana, sentences[3:4], Kind.CAPTION)
    newest, note, first = history.steps(workspace, ana)
    assert (newest.kind, newest.sentence_id, newest.label) == (
        OperationKind.KIND, sentences[3], None
    )  # fmt: skip
    assert (note.kind, note.text) == (OperationKind.NOTE, "Sentence number 4.")
    assert (first.label, first.sentences, first.is_done) == (QUOTE, 3, True)
    assert first.story == "Story 1"
    assert first.variant == "0.txt"
    history.undo(workspace, ana)
    assert [step.is_done for step in history.steps(workspace, ana)] == [False, True, True]


def test_many_decisions_for_several_labels_are_told_without_a_label(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    for several, told in (((FACT, FACT, QUOTE), None), ((OPINION, OPINION), OPINION)):
        fresh, sentences = sentences[: len(several)], sentences[len(several) :]
        for sentence, label in zip(fresh, several, strict=True):
            labelling.label(workspace, ana, [sentence], label)
        preview = reviewing_in_bulk.preview(workspace, Rule(RuleKind.UNANIMOUS, 1))
        reviewing_in_bulk.adjudicate(workspace, ana, preview)
        newest, *_ = history.steps(workspace, ana)
        assert (newest.label, newest.sentences) == (told, len(several))


def test_the_list_of_steps_comes_in_pages(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    for number in range(9):
        labelling.label(workspace, ana, sentences[:1], (FACT, QUOTE)[number % 2])
    for _ in range(4):
        history.undo(workspace, ana)
    whole = history.steps(workspace, ana)
    pages, last = [], None
    while page := history.steps(workspace, ana, last, 2):
        pages += page
        last = page[-1].operation
    assert pages == whole
    assert [step.is_done for step in whole] == [False] * 4 + [True] * 5


def test_going_back_can_be_stopped_on_the_way(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    for label in (FACT, QUOTE, OPINION):
        labelling.label(workspace, ana, sentences[:1], label)
    seen: list[int] = []
    watch = Watch(lambda done, _: seen.append(done), lambda: len(seen) > 1)
    changes = history.go_back_to(workspace, ana, None, watch)
    assert label_of(workspace, ana, sentences[0]) == QUOTE
    assert changes.undo is not None
    assert changes.undo.redo is OperationKind.LABEL
