"""Agreement of a workspace: which labels it is about."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.errors import BadInputError, Cancelled
from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.services.labels import correcting, labelling
from annotator.services.reporting.agreement import AgreementOptions, agreement_of
from annotator.services.review import reviewing
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


def votes(
    workspace: Workspace, who: AnnotatorId, sentences: list[SentenceId], *labels: LabelName
) -> None:
    for sentence, label in zip(sentences, labels, strict=False):
        labelling.label(workspace, who, [sentence], label)


def test_current_votes_are_compared(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    votes(workspace, ana, sentences, QUOTE, FACT, QUOTE, EXCLUDE)
    votes(workspace, ben, sentences, FACT, FACT, FACT, EXCLUDE)
    labelling.label(workspace, ana, sentences[:1], FACT)
    labelling.set_unsure(workspace, ana, sentences[1:2], unsure=True)
    reviewing.adjudicate(workspace, ana, sentences[2], OPINION)
    found = agreement_of(workspace)

    assert found.labels == (FACT, QUOTE, EXCLUDE), "in the order of the label bar, no decision"
    assert found.overall.counts.compared == 4
    assert found.overall.coefficients.percent.value == 0.75
    # By hand: chance is 2/4 · 3/4 + 1/4 · 1/4 = 7/16.
    assert found.overall.coefficients.cohen_kappa.value == pytest.approx((12 - 7) / (16 - 7))
    assert found.content.coefficients.percent.value == pytest.approx(2 / 3)
    assert found.coverage == (1, 0, 4)
    assert [(pair.one.name, pair.other.name) for pair in found.by_pair] == [("Ana", "Ben")]


def test_what_is_no_vote_does_not_count(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    votes(workspace, ana, sentences, FACT, QUOTE, FACT)
    votes(workspace, ben, sentences, FACT, QUOTE)
    copied = Verdict(QUOTE, origin=Origin.PROPAGATED, confirmed=False)
    with workspace.store.transaction():
        labelling.record(
            workspace,
            OperationKind.LABEL,
            ben,
            Role.ANNOTATION,
            [Judgement(sentences[2], copied)],
        )
    labelling.clear(workspace, ben, sentences[1:2])
    found = agreement_of(workspace)

    assert found.overall.counts.votes == 4
    assert found.overall.counts.compared == 1


def test_a_sentence_that_was_replaced_does_not_count(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    votes(workspace, ana, sentences, FACT, QUOTE)
    votes(workspace, ben, sentences, FACT, FACT)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE sentence SET active = 0 WHERE id = ?", (sentences[1],))
    found = agreement_of(workspace)

    assert found.overall.counts.sentences == 1
    assert found.coverage == (3, 0, 1)


def test_two_rows_of_one_person_are_one_annotator(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE annotator SET same_as = ? WHERE id = ?", (ana, ben))
    votes(workspace, ana, sentences, FACT)
    votes(workspace, ben, sentences, QUOTE, QUOTE)
    found = agreement_of(workspace)

    assert [each.annotator.name for each in found.annotators] == ["Ana"]
    assert found.overall.coefficients.percent.reason == (
        "Only one annotator has labelled here; agreement needs two."
    )


def test_furniture_that_one_labelled_is_no_disagreement(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    votes(workspace, ana, sentences, FACT, QUOTE, EXCLUDE)
    votes(workspace, ben, sentences, FACT, QUOTE)
    correcting.set_kind(workspace, ana, [sentences[2]], Kind.BOILERPLATE)
    found = agreement_of(workspace)

    assert found.overall.coefficients.percent.value == 1.0
    assert found.overall.coefficients.krippendorff_alpha.value == 1.0
    assert found.coverage == (2, 1, 2), "what wants no label is not missing one"


def test_one_story_alone(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    first, second = add_story("One is here.\nTwo is here."), add_story("Three.\nFour.\nFive.")
    for page, other in ((first, QUOTE), (second, OPINION)):
        ids = [sentence.id for sentence in page.variants[0].sentences]
        votes(workspace, ana, ids, FACT, QUOTE)
        votes(workspace, ben, ids, FACT, other)
    found = agreement_of(workspace, AgreementOptions(second.story.id))

    assert [each.story for each in found.by_story] == [second.story]
    assert found.overall.coefficients.percent.value == 0.5
    assert found.overall == found.by_story[0].agreement
    assert agreement_of(workspace).by_story[1].agreement == found.overall
    with pytest.raises(BadInputError, match="story is not in this workspace"):
        agreement_of(workspace, AgreementOptions(StoryId(99)))


def test_an_empty_workspace_says_that_there_is_nothing(workspace: Workspace) -> None:
    found = agreement_of(workspace)

    assert found.overall.coefficients.percent.reason == "There are no labels yet."
    assert (found.by_label, found.by_story, found.by_pair) == ((), (), ())


def test_options_that_make_no_sense_are_refused(workspace: Workspace) -> None:
    with pytest.raises(BadInputError, match="can't be negative"):
        agreement_of(workspace, AgreementOptions(draws=-1))


def test_it_tells_how_far_it_is_and_can_be_stopped(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    ben: AnnotatorId,
) -> None:
    for number in range(10):
        page = add_story(f"One of {number} is here.\nTwo is here.")
        ids = [sentence.id for sentence in page.variants[0].sentences]
        votes(workspace, ana, ids, FACT, QUOTE)
        votes(workspace, ben, ids, FACT, FACT)
    steps: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: steps.append((done, total)))
    found = agreement_of(workspace, AgreementOptions(draws=100), watch)

    assert found.overall.coefficients.percent.low is not None
    assert {total for _, total in steps} == {210}
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (210, 210)
    assert (60, 210) in steps, "half of the draws"
    for asked in (1, 12):
        answers = iter([False] * asked + [True])
        with pytest.raises(Cancelled):
            agreement_of(workspace, watch=Watch(is_cancelled=lambda: next(answers)))  # noqa: B023
    assert not workspace.store.conn.in_transaction


def test_a_label_that_nobody_gave_says_so(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    found = agreement_of(workspace)
    assert list(found.labels) == [FACT, QUOTE]
    assert [each.label for each in found.by_label] == [FACT, QUOTE, OPINION, EXCLUDE]
    unused = found.by_label[2]
    assert unused.votes == 0
    assert {f.reason for _, f in unused.agreement.coefficients.named()} == {
        "Nobody has given the label opinion."
    }
    assert all(f.value is None for _, f in unused.agreement.coefficients.named())
