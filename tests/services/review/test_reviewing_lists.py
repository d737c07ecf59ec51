"""The lists of disagreements: filters, pages, why a decision was reopened, why a list is empty."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.labels import EXCLUDE, FACT, OPINION, QUOTE
from annotator.domain.review.disagreement import (
    ALL_OPEN,
    DisagreementFilter,
    DisagreementState,
    VoteShift,
)
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.project import telling
from annotator.services.review import empty_lists, reviewing
from annotator.services.steps import history
from annotator.services.workspace import Workspace
from annotator.storage.review import disagreements

OPEN, SETTLED = DisagreementState.OPEN, DisagreementState.SETTLED
REOPENED, ALL = DisagreementState.REOPENED, DisagreementState.ALL


@pytest.fixture
def disagree(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId
) -> Callable[[SentenceId, LabelName, LabelName], None]:
    """Have Ana and Ben label a sentence differently."""

    def labelled(sentence: SentenceId, one: LabelName, other: LabelName) -> None:
        labelling.label(workspace, ana, [sentence], one)
        labelling.label(workspace, ben, [sentence], other)

    return labelled


def listed(workspace: Workspace, wanted: DisagreementFilter) -> list[SentenceId]:
    """The list, which is the same in pages of any size."""
    whole = [d.sentence_id for d in reviewing.each(workspace, wanted)]
    for size in (1, 2):
        paged = reviewing.page(workspace, wanted, None, size)
        while page := reviewing.page(workspace, wanted, paged[-1] if paged else None, size):
            assert len(page) <= size
            paged += page
            if len(paged) > len(whole):
                break
        assert [d.sentence_id for d in paged] == whole
    return whole


def test_the_states(
    workspace: Workspace,
    ana: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    disagree: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Decisions lie far apart in the log, so that finding them takes more than one stretch of it.
    monkeypatch.setattr(disagreements, "_STRETCH", 2)
    first, second, third, fourth, last = sentences
    for sentence in (first, second, third, fourth):
        disagree(sentence, FACT, QUOTE)
    for sentence in (second, first, third):
        reviewing.adjudicate(workspace, cleo, sentence, FACT)
    labelling.label(workspace, ana, [third], OPINION)
    labelling.label(workspace, ana, [last], FACT)

    assert listed(workspace, DisagreementFilter(OPEN)) == [third, fourth]
    assert listed(workspace, DisagreementFilter(REOPENED)) == [third]
    assert listed(workspace, DisagreementFilter(SETTLED)) == [first, second]
    assert listed(workspace, DisagreementFilter(ALL)) == [third, fourth, first, second]
    assert reviewing.count_open(workspace) == 2
    assert reviewing.count_open(workspace, DisagreementFilter(REOPENED)) == 1

    history.undo(workspace, cleo)
    assert listed(workspace, DisagreementFilter(REOPENED)) == []
    assert listed(workspace, DisagreementFilter(OPEN)) == [third, fourth]


def test_why_a_decision_was_reopened(
    workspace: Workspace,
    ana: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    disagree: Callable[..., None],
) -> None:
    disagree(sentences[0], FACT, QUOTE)
    reviewing.adjudicate(workspace, cleo, sentences[0], FACT, Reason.AMBIGUOUS, "both ways")
    labelling.label(workspace, ana, sentences[:1], OPINION)
    (found,) = reviewing.page(workspace)
    assert found.reopened
    assert found.decision is not None
    assert (found.decision.label, found.decision.reason) == (FACT, Reason.AMBIGUOUS)
    assert (found.decision.note, found.decision.reviewer) == ("both ways", "Cleo")
    assert found.shifts == (VoteShift(FACT, 1, 0), VoteShift(OPINION, 0, 1))
    assert reviewing.sentence(workspace, sentences[0]) == found
    labelling.label(workspace, ana, sentences[:1], FACT)
    assert reviewing.page(workspace) == []
    settled = reviewing.sentence(workspace, sentences[0])
    assert settled is not None
    assert (settled.is_open, settled.shifts) == (False, ())


@pytest.mark.parametrize("state", [OPEN, SETTLED])
def test_the_filters(
    workspace: Workspace,
    add_story: Callable[..., StoryPage],
    ana: AnnotatorId,
    cleo: AnnotatorId,
    disagree: Callable[..., None],
    state: DisagreementState,
) -> None:
    near = add_story("One here.\nTwo here.").variants[0].sentences
    article = Article("Three there.\nFour there.", outlet="The Échos Daily", source="there.txt")
    importing.import_article(workspace, article, "Elsewhere")
    story = reading.stories(workspace, None)[-1].story
    page = reading.page(workspace, story.id)
    assert page is not None
    one, two, three, four = (s.id for s in (*near, *page.variants[0].sentences))
    disagree(one, FACT, OPINION)
    disagree(two, FACT, QUOTE)
    disagree(three, OPINION, FACT)
    disagree(four, EXCLUDE, QUOTE)
    labelling.clear(workspace, ana, [two])
    labelling.label(workspace, cleo, [two], FACT)
    if state is SETTLED:
        for sentence in (four, three, two, one):
            reason = Reason.SLIP if sentence in {one, four} else None
            reviewing.adjudicate(workspace, cleo, sentence, FACT, reason)

    def found(**wanted: object) -> list[SentenceId]:
        chosen = DisagreementFilter(state, **wanted)  # type: ignore[arg-type]
        return listed(workspace, chosen)

    assert found(labels=(FACT, OPINION)) == found(labels=(OPINION, FACT)) == [one, three]
    assert found(labels=(QUOTE, OPINION)) == []
    assert found(story_id=story.id) == [three, four]
    assert found(outlet="échos DAILY") == found(outlet="ÉCHOS daily") == [three, four]
    assert found(outlet="there.txt") == []
    assert found(outlet="0.TXT") == [one, two]
    assert found(annotator_id=ana) == [one, three, four]
    assert found(annotator_id=cleo, labels=(FACT, QUOTE)) == [two]
    assert found(reason=Reason.SLIP) == ([one, four] if state is SETTLED else [])
    assert found(story_id=story.id, labels=(FACT, OPINION), outlet="daily") == [three]
    if state is OPEN:
        assert reviewing.count_open(workspace, DisagreementFilter(story_id=story.id)) == 2
        assert reviewing.count_open(workspace, DisagreementFilter(labels=(FACT, OPINION))) == 2


def test_a_filter_that_can_not_be(workspace: Workspace, sentences: list[SentenceId]) -> None:
    assert sentences
    for labels, says in (
        ((FACT, LabelName("gossip")), "no label gossip; there are fact"),
        ((FACT, FACT), "fact was given twice"),
    ):
        with pytest.raises(BadInputError, match=says):
            reviewing.page(workspace, DisagreementFilter(labels=labels))
    with pytest.raises(BadInputError, match="story is no longer in the workspace"):
        reviewing.page(workspace, DisagreementFilter(story_id=StoryId(99)))


def test_an_empty_list_says_why(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    assert empty_lists.why_none(workspace).startswith("Nobody has labelled here yet")
    labelling.label(workspace, ana, sentences[:1], FACT)
    assert empty_lists.why_none(workspace).startswith("Only Ana has labelled here")
    labelling.label(workspace, ben, sentences[1:2], FACT)
    assert empty_lists.why_none(workspace).startswith("No two annotators have labelled the same")
    labelling.label(workspace, ben, sentences[:1], FACT)
    assert empty_lists.why_none(workspace) == "There are no open disagreements."
    assert empty_lists.why_none(workspace, DisagreementFilter(SETTLED)).startswith(
        "Nothing has been"
    )
    unused = DisagreementFilter(labels=(FACT, OPINION))
    assert empty_lists.why_none(workspace, unused).startswith("Nobody has given the label opinion")
    narrow = DisagreementFilter(outlet="x")
    assert empty_lists.why_none(workspace, narrow).startswith(
        "There are no disagreements of the kind"
    )


def test_votes_without_names(
    workspace: Workspace,
    ana: AnnotatorId,
    sentences: list[SentenceId],
    disagree: Callable[..., None],
) -> None:
    disagree(sentences[0], FACT, QUOTE)
    labelling.set_note(workspace, ana, sentences[0], "why")
    votes = reviewing.votes(workspace, sentences[0], without_names=True)
    assert [vote.annotator for vote in votes] == ["annotator 1", "annotator 2"]
    assert {(vote.label, vote.note) for vote in votes} == {(FACT, "why"), (QUOTE, "")}
    assert reviewing.votes(workspace, sentences[1], without_names=True) == []


def test_a_sentence_that_is_gone_is_not_decided(
    workspace: Workspace, cleo: AnnotatorId, sentences: list[SentenceId]
) -> None:
    with pytest.raises(BadInputError, match="no longer in the workspace"):
        reviewing.adjudicate(workspace, cleo, SentenceId(999), FACT)
    workspace.store.conn.execute("UPDATE sentence SET active = 0 WHERE id = ?", (sentences[0],))
    with pytest.raises(BadInputError, match="split or merged since"):
        reviewing.adjudicate(workspace, cleo, sentences[0], FACT)
    assert workspace.store.number("SELECT count(*) FROM operation") == 0


def test_who_decides_may_have_voted(
    workspace: Workspace,
    ana: AnnotatorId,
    sentences: list[SentenceId],
    disagree: Callable[..., None],
) -> None:
    disagree(sentences[0], FACT, QUOTE)
    rita = people.add(workspace, "Rita").id
    assert reviewing.has_voted(workspace, ana, sentences[0])
    assert not reviewing.has_voted(workspace, rita, sentences[0])
    reviewing.adjudicate(workspace, ana, sentences[0], OPINION)
    verdict = reading.verdict(workspace, ana, sentences[0])
    assert verdict is not None
    assert verdict.label == FACT


def test_decisions_that_are_kept_to_reviewers_are_in_no_list_of_an_annotator(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    for sentence in sentences[:3]:
        reviewing.adjudicate(workspace, cleo, sentence, QUOTE)
    labelling.label(workspace, ben, sentences[:1], OPINION)
    settled = DisagreementFilter(DisagreementState.SETTLED, finished_by=ana)
    assert [d.sentence_id for d in reviewing.each(workspace, settled)] == sentences[2:0:-1]
    telling.set_tells_decisions(workspace, wanted=False)
    assert reviewing.page(workspace, settled) == []
    assert empty_lists.why_none(workspace, settled) == (
        "In this workspace only reviewers see decisions."
    )
    still_open = replace(settled, state=DisagreementState.OPEN)
    assert {d.sentence_id for d in reviewing.each(workspace, still_open)} == set(sentences[3:])
    assert len(reviewing.page(workspace, replace(settled, finished_by=None))) == 2


@pytest.mark.parametrize("tells", [True, False])
def test_as_many_are_counted_for_an_annotator_as_are_listed(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    sentences: list[SentenceId],
    *,
    tells: bool,
) -> None:
    telling.set_tells_decisions(workspace, wanted=tells)
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences[1:], QUOTE)
    reviewing.adjudicate(workspace, ana, sentences[1], QUOTE)
    labelling.label(workspace, ben, sentences[1:2], OPINION)
    for person, expected in ((ben, 0), (ana, len(sentences) - 1 - (not tells))):
        wanted = replace(ALL_OPEN, finished_by=person)
        assert len(list(reviewing.each(workspace, wanted))) == expected
        assert reviewing.count_open(workspace, wanted) == expected
