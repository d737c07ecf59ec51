"""One annotator's labels of counterparts."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.errors import Cancelled
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.consistency import Consistency
from annotator.services import counterparts
from annotator.services.labels import correcting, labelling
from annotator.services.review import consistency
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace

TEXT = "The council of Eastmere voted to dim the harbour lamps.\nThree boats were lost in the gap."


@pytest.fixture
def pairs(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> list[tuple[SentenceId, SentenceId]]:
    """Two pairs of sentences that are the same."""
    page = add_story(TEXT, TEXT.replace("lost in", "lost within"))
    counterparts.bring_up_to_date(workspace, page.story.id)
    found = counterparts.of_story(workspace, page.story.id)
    assert len(found) == 2
    return [(pair.sentence_id, pair.other_id) for pair in found]


def of(workspace: Workspace, annotator_id: AnnotatorId) -> Consistency:
    (found,) = [one for one in consistency.survey(workspace) if one.annotator.id == annotator_id]
    return found


def test_one_annotators_own_labels_are_compared(
    workspace: Workspace,
    pairs: list[tuple[SentenceId, SentenceId]],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    for first, second in pairs:
        labelling.label(workspace, ana, [first], FACT)
        labelling.label(workspace, ben, [second], QUOTE)
    assert [(one.annotator.name, one.compared) for one in consistency.survey(workspace)] == [
        ("Ana", 0),
        ("Ben", 0),
    ]
    labelling.label(workspace, ana, [pairs[0][1]], FACT)
    labelling.label(workspace, ana, [pairs[1][1]], QUOTE)
    found = of(workspace, ana)
    assert (found.compared, found.rate) == (2, 0.5)
    (shown,) = consistency.page(workspace, found).found
    assert (shown.one.sentence_id, shown.other.sentence_id) == pairs[1]
    assert (shown.one.label, shown.other.label) == (FACT, QUOTE)
    assert shown.comparison.difference.pieces
    assert of(workspace, ben).rate is None


def test_the_latest_label_comes_first_and_second(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    for first, second in pairs:
        labelling.label(workspace, ana, [second], FACT)
        labelling.label(workspace, ana, [first], QUOTE)
    found = of(workspace, ana)
    page = consistency.page(workspace, found, limit=1)
    assert [(each.one.sentence_id, each.other.sentence_id) for each in page.found] == [
        pairs[1][::-1]
    ]
    rest = consistency.page(workspace, found, page.following or 0)
    assert [each.other.sentence_id for each in rest.found] == [pairs[0][0]]
    assert rest.following is None


def test_what_is_no_vote_or_no_text_does_not_count(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    (first, second), (third, fourth) = pairs
    labelling.label(workspace, ana, [first, third, fourth], FACT)
    copied = Judgement(second, Verdict(QUOTE, origin=Origin.PROPAGATED, confirmed=False))
    with workspace.store.transaction():
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, [copied])
    assert of(workspace, ana).compared == 1
    correcting.set_kind(workspace, ana, [third], Kind.CAPTION)
    assert of(workspace, ana).compared == 0


def test_paraphrases_and_what_people_unlinked_are_not_compared(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    (first, second), (third, fourth) = pairs
    labelling.label(workspace, ana, [first, third], FACT)
    labelling.label(workspace, ana, [second, fourth], QUOTE)
    correcting.unlink(workspace, ana, first, second)
    found = of(workspace, ana)
    assert [pair.sentence_id for pair in found.pairs] == [third]
    correcting.link(workspace, ana, first, fourth, Grade.NEAR)
    assert of(workspace, ana).compared == 2
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE computed_counterpart SET grade = 'paraphrase'")
    assert {pair.sentence_id for pair in of(workspace, ana).pairs} == {first}


def test_a_link_is_as_alike_as_was_computed(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    first, second = pairs[0]
    labelling.label(workspace, ana, [first], FACT)
    labelling.label(workspace, ana, [second], QUOTE)
    correcting.link(workspace, ana, first, second)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE computed_counterpart SET score = 0.7")
    assert [pair.score for pair in of(workspace, ana).pairs] == [0.7]


def test_a_person_with_two_rows_is_one(
    workspace: Workspace,
    pairs: list[tuple[SentenceId, SentenceId]],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    with workspace.store.transaction():
        workspace.store.conn.execute(
            "UPDATE annotator SET same_as = ? WHERE id = ?", (ana, ben)
        )  # fmt: skip
    labelling.label(workspace, ana, [pairs[0][0]], FACT)
    labelling.label(workspace, ben, [pairs[0][1]], QUOTE)
    (found,) = consistency.survey(workspace)
    assert (found.annotator.name, found.compared, len(found.pairs)) == ("Ana", 1, 1)
    assert len(consistency.page(workspace, found).found) == 1


def test_what_has_been_labelled_alike_since_is_left_out(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    labelling.label(workspace, ana, [pairs[0][0]], FACT)
    labelling.label(workspace, ana, [pairs[0][1]], QUOTE)
    found = of(workspace, ana)
    labelling.label(workspace, ana, [pairs[0][1]], FACT)
    assert consistency.page(workspace, found).found == ()


def test_it_can_be_stopped(
    workspace: Workspace, pairs: list[tuple[SentenceId, SentenceId]], ana: AnnotatorId
) -> None:
    labelling.label(workspace, ana, list(pairs[0]), FACT)
    steps: list[tuple[int, int]] = []
    consistency.survey(workspace, Watch(lambda done, total: steps.append((done, total))))
    last = pairs[0][1]
    assert steps == [(0, last), (last, last)]
    with pytest.raises(Cancelled):
        consistency.survey(workspace, Watch(is_cancelled=lambda: True))
    assert not workspace.store.conn.in_transaction
