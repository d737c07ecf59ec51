"""Back to the annotators: where the decision differs from theirs, and why."""

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.feedback import ReasonCount
from annotator.services import people, reading
from annotator.services.labels import labelling
from annotator.services.project import roles, telling
from annotator.services.review import reviewing, reviewing_feedback
from annotator.services.steps import history
from annotator.services.workspace import Workspace


@pytest.fixture
def story(workspace: Workspace, sentences: list[SentenceId]) -> StoryId:
    place = reading.place(workspace, sentences[0])
    assert place is not None
    return place.story_id


def test_an_annotator_sees_after_the_story_where_and_why_it_was_decided_otherwise(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    story: StoryId,
) -> None:
    labelling.label(workspace, ana, sentences[:4], FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    labelling.set_note(workspace, ana, sentences[2], "sure of it")
    reviewing.adjudicate(workspace, cleo, sentences[0], FACT)
    reviewing.adjudicate(workspace, cleo, sentences[2], QUOTE, Reason.GUIDELINE_GAP, "see 3.2")
    early = reviewing_feedback.feedback(workspace, ana, story)
    assert (early.is_told, early.overruled, early.progress.labelled) == (False, (), 4)
    labelling.label(workspace, ana, sentences[4:], FACT)
    told = reviewing_feedback.feedback(workspace, ana, story)
    (found,) = told.overruled
    assert (told.is_told, told.decided, found.sentence_id) == (True, 2, sentences[2])
    assert (found.label, found.note, found.text) == (FACT, "sure of it", "Sentence number 2.")
    assert (found.decision.label, found.decision.reason) == (QUOTE, Reason.GUIDELINE_GAP)
    assert (found.decision.note, found.decision.reviewer) == ("see 3.2", "Cleo")
    assert not found.reopened
    (other,) = reviewing_feedback.feedback(workspace, ben, story).overruled
    assert other.sentence_id == sentences[0]
    history.undo(workspace, cleo)
    assert reviewing_feedback.feedback(workspace, ana, story).overruled == ()
    labelling.label(workspace, ben, sentences[:1], OPINION)
    assert reviewing_feedback.feedback(workspace, ben, story).overruled[0].reopened


def test_by_story_nothing_is_counted_before_the_story_is_done(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    story: StoryId,
) -> None:
    labelling.label(workspace, ana, sentences[:4], FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    assert reviewing_feedback.feedback_by_story(workspace, ana) == ()
    reviewing.adjudicate(workspace, cleo, sentences[0], FACT)
    reviewing.adjudicate(workspace, cleo, sentences[2], QUOTE)
    (early,) = reviewing_feedback.feedback_by_story(workspace, ana)
    assert (early.story.id, early.is_told, early.decided, early.differing) == (story, False, 0, 0)
    labelling.label(workspace, ana, sentences[4:], FACT)
    reviewing.adjudicate(workspace, cleo, sentences[3], FACT)
    (told,) = reviewing_feedback.feedback_by_story(workspace, ana)
    assert (told.is_told, told.decided, told.differing) == (True, 3, 1)
    assert told.story.title == "Story 1"
    assert reviewing_feedback.feedback_by_story(workspace, cleo) == ()


def test_a_story_that_is_not_here(workspace: Workspace, ana: AnnotatorId) -> None:
    with pytest.raises(BadInputError, match="story is no longer in the workspace"):
        reviewing_feedback.feedback(workspace, ana, StoryId(9))


def test_the_reasons_counted_tell_where_the_guideline_is_weak(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
) -> None:
    assert reviewing_feedback.reasons(workspace) == ()
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences[:4], OPINION)
    labelling.label(workspace, cleo, sentences[3:4], QUOTE)
    for sentence in sentences[:2]:
        reviewing.adjudicate(workspace, cleo, sentence, FACT, Reason.SLIP)
    reviewing.adjudicate(workspace, cleo, sentences[0], FACT, Reason.GUIDELINE_GAP)
    reviewing.adjudicate(workspace, cleo, sentences[3], FACT)
    reviewing.adjudicate(workspace, cleo, sentences[4], FACT, Reason.SLIP)
    counted = reviewing_feedback.reasons(workspace)
    assert set(counted) == {
        ReasonCount((FACT, OPINION), Reason.GUIDELINE_GAP, 1),
        ReasonCount((FACT, OPINION), Reason.SLIP, 1),
        ReasonCount((FACT, OPINION), None, 1),
        ReasonCount((FACT, QUOTE), None, 1),
        ReasonCount((OPINION, QUOTE), None, 1),
    }


def test_a_workspace_may_keep_decisions_to_its_reviewers(
    workspace: Workspace,
    ana: AnnotatorId,
    ben: AnnotatorId,
    cleo: AnnotatorId,
    sentences: list[SentenceId],
    story: StoryId,
) -> None:
    labelling.label(workspace, ana, sentences, FACT)
    labelling.label(workspace, ben, sentences, QUOTE)
    reviewing.adjudicate(workspace, cleo, sentences[0], QUOTE)
    assert telling.tells_decisions(workspace)
    assert telling.set_tells_decisions(workspace, wanted=False)
    assert not telling.set_tells_decisions(workspace, wanted=False)
    kept = reviewing_feedback.feedback(workspace, ana, story)
    assert (kept.is_told, kept.overruled, kept.decided) == (False, (), 0)
    (listed,) = reviewing_feedback.feedback_by_story(workspace, ana)
    assert (listed.is_told, listed.is_kept_back, listed.differing) == (False, True, 0)
    person = people.by_id(workspace, ana)
    assert person is not None
    roles.set_role(workspace, person.uid, roles.WorkRole.REVIEWER)
    assert reviewing_feedback.feedback(workspace, ana, story).is_told
    telling.set_tells_decisions(workspace, wanted=True)
    assert len(reviewing_feedback.feedback(workspace, ana, story).overruled) == 1
