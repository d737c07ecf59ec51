"""Disagreements are listed, decided, and opened again when their ground shifts."""

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Judgement, OperationKind, Origin, Reason, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.services import reading
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace


def gold(workspace: Workspace, sentence: SentenceId) -> tuple[str, str, int] | None:
    row = workspace.store.row(
        "SELECT label, decided_by, votes FROM gold_label WHERE sentence_id = ?", (sentence,)
    )
    return None if row is None else (row[0], row[1], row[2])


def propagate(workspace: Workspace, who: AnnotatorId, sentence: SentenceId) -> None:
    verdict = Verdict(QUOTE, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        labelling.record(
            workspace, OperationKind.LABEL, who, Role.ANNOTATION, [Judgement(sentence, verdict)]
        )


def test_gold_is_unanimous_then_majority_and_a_tie_gives_none(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    one = sentences[0]
    assert gold(workspace, one) is None
    labelling.label(workspace, ana, [one], FACT)
    assert gold(workspace, one) == (FACT, "unanimous", 1)
    labelling.label(workspace, ben, [one], FACT)
    assert gold(workspace, one) == (FACT, "unanimous", 2)
    labelling.label(workspace, cleo, [one], QUOTE)
    assert gold(workspace, one) == (FACT, "majority", 3)
    labelling.clear(workspace, ana, [one])
    assert gold(workspace, one) is None
    reviewing.adjudicate(workspace, cleo, one, OPINION)
    assert gold(workspace, one) == (OPINION, "adjudication", 2)


def test_the_most_contested_come_first_page_by_page(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    votes: list[list[LabelName]] = [
        [FACT, FACT, QUOTE],
        [FACT, QUOTE],
        [FACT, QUOTE, OPINION],
        [FACT, FACT, FACT],
        [EXCLUDE, QUOTE],
    ]
    for sentence, labels in zip(sentences, votes, strict=True):
        for who, label in zip((ana, ben, cleo), labels, strict=False):
            labelling.label(workspace, who, [sentence], label)
    order = [sentences[2], sentences[1], sentences[4], sentences[0]]
    assert [d.sentence_id for d in reviewing.page(workspace)] == order
    assert [d.sentence_id for d in reviewing.each(workspace)] == order
    assert reviewing.count_open(workspace) == 4
    for size in (1, 2, 3):
        paged = reviewing.page(workspace, limit=size)
        while page := reviewing.page(workspace, after=paged[-1], limit=size):
            assert len(page) <= size
            paged += page
        assert [d.sentence_id for d in paged] == order


def test_a_disagreement_shows_its_votes_and_its_place(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ben, sentences[:1], QUOTE)
    labelling.label(workspace, ana, sentences[:1], FACT)
    labelling.set_note(workspace, ana, sentences[0], "why")
    labelling.set_unsure(workspace, ana, sentences[:1], unsure=True)
    (found,) = reviewing.page(workspace)
    assert found.counts == {FACT: 1, QUOTE: 1}
    assert (found.votes, found.contested, found.reopened) == (2, 0.5, False)
    assert (found.story, found.variant, found.text) == ("Story 1", "0.txt", "Sentence number 0.")
    assert reviewing.sentence(workspace, sentences[0]) == found
    assert reviewing.sentence(workspace, sentences[1]) is None
    assert reviewing.sentence_by_uid(workspace, found.sentence_uid) == sentences[0]
    first, second = reviewing.votes(workspace, sentences[0])
    assert (first.annotator, first.label, first.unsure, first.note) == ("Ana", FACT, True, "why")
    assert (second.annotator, second.label) == ("Ben", QUOTE)


def test_a_decision_ends_a_disagreement_and_changes_nobodys_label(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.label(workspace, ben, [one], QUOTE)
    changes = reviewing.adjudicate(workspace, cleo, one, FACT, Reason.SLIP, " both ")
    assert changes.sentences == {one}
    assert changes.annotators == frozenset()
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.ADJUDICATE
    assert reviewing.count_open(workspace) == 0
    assert reading.verdict(workspace, ben, one) == Verdict(QUOTE)
    assert reading.verdict(workspace, cleo, one) is None
    row = workspace.store.row("SELECT reason, note FROM label_event WHERE role = 'adjudication'")
    assert row == ("slip", "both")


def test_a_decision_is_reopened_when_its_ground_shifts_and_stays_gold(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    labelling.label(workspace, ben, [one], QUOTE)
    reviewing.adjudicate(workspace, ana, one, FACT)
    labelling.label(workspace, ben, [one], OPINION)
    (found,) = reviewing.page(workspace)
    assert found.reopened
    assert gold(workspace, one) == (FACT, "adjudication", 2)
    labelling.label(workspace, ben, [one], QUOTE)
    assert reviewing.page(workspace) == []
    labelling.label(workspace, ben, [one], FACT)
    assert reviewing.page(workspace) == [], "all agree with the decision"


def test_propagated_labels_count_for_nothing_until_confirmed(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[0]
    labelling.label(workspace, ana, [one], FACT)
    propagate(workspace, ben, one)
    assert reviewing.count_open(workspace) == 0
    assert [vote.annotator for vote in reviewing.votes(workspace, one)] == ["Ana"]
    assert gold(workspace, one) == (FACT, "unanimous", 1)
    assert reading.workspace_progress(workspace, ben).labelled == 0
    labelling.label(workspace, ben, [one], QUOTE)
    assert reviewing.count_open(workspace) == 1
    assert reading.workspace_progress(workspace, ben).labelled == 1
    assert checking.findings(workspace) == []


def test_what_is_not_here_is_refused(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    with pytest.raises(BadInputError, match="no label gossip; there are fact"):
        reviewing.adjudicate(workspace, ana, sentences[0], LabelName("gossip"))
    with pytest.raises(BadInputError, match="no sentence x here"):
        reviewing.sentence_by_uid(workspace, Uid("x"))
