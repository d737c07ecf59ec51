"""Labels are copied to counterparts, where they wait to be confirmed."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import counterparts as finding
from annotator.services import reading
from annotator.services.labels import correcting, labelling, propagating
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.storage import verdicts

TEXT = "The harbour of Eastmere was closed on Monday after the storm. Boats stayed ashore."


@pytest.fixture
def thrice(add_story: Callable[..., StoryPage], workspace: Workspace) -> list[SentenceId]:
    """The first sentence of each of three variants: the same sentence, word for word."""
    page = add_story(TEXT, f"{TEXT} More follows.", f"{TEXT} Nobody was hurt there.")
    finding.bring_up_to_date(workspace, page.story.id)
    return [variant.sentences[0].id for variant in page.variants]


def test_a_label_goes_to_the_same_sentences_and_waits_there(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    one, *others = thrice
    labelling.label(workspace, ana, [one], FACT)
    changes = propagating.copy_to_counterparts(workspace, ana, [one])
    assert changes.sentences == set(others)
    copied = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    assert [reading.verdict(workspace, ana, other) for other in others] == [copied, copied]
    assert not copied.is_vote
    story = next(iter(changes.stories))
    assert verdicts.story_progress(workspace.store, ana, story).labelled == 1
    assert checking.findings(workspace) == []


def test_copying_is_one_step(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, thrice[:1], FACT)
    propagating.copy_to_counterparts(workspace, ana, thrice[:1])
    history.undo(workspace, ana)
    verdicts = [reading.verdict(workspace, ana, other) for other in thrice[1:]]
    assert [verdict and verdict.label for verdict in verdicts] == [None, None]
    assert reading.verdict(workspace, ana, thrice[0]) == Verdict(FACT)


def test_a_label_that_is_there_is_never_overwritten(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, thrice: list[SentenceId]
) -> None:
    one, second, third = thrice
    labelling.label(workspace, ana, [second], QUOTE)
    labelling.label(workspace, ben, [third], QUOTE)
    labelling.set_note(workspace, ana, third, "see the video")
    labelling.label(workspace, ana, [one], FACT)
    assert propagating.copy_to_counterparts(workspace, ana, [one]).sentences == {third}
    assert reading.verdict(workspace, ana, second) == Verdict(QUOTE)
    assert reading.verdict(workspace, ben, third) == Verdict(QUOTE)
    kept = Verdict(FACT, note="see the video", origin=Origin.PROPAGATED, confirmed=False)
    assert reading.verdict(workspace, ana, third) == kept


def test_only_a_label_of_ones_own_is_copied(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    assert not propagating.copy_to_counterparts(workspace, ana, thrice)
    labelling.label(workspace, ana, thrice[:1], FACT)
    propagating.copy_to_counterparts(workspace, ana, thrice[:1])
    assert not propagating.copy_to_counterparts(workspace, ana, thrice[1:])


def test_an_unlinked_counterpart_gets_nothing(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    correcting.unlink(workspace, ana, thrice[0], thrice[2])
    labelling.label(workspace, ana, thrice[:1], FACT)
    changes = propagating.copy_to_counterparts(workspace, ana, thrice[:1])
    assert changes.sentences == {thrice[1]}


def test_a_confirmed_copy_counts(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, thrice[:1], FACT)
    propagating.copy_to_counterparts(workspace, ana, thrice[:1])
    changes = propagating.confirm(workspace, ana, thrice, elapsed_ms=700)
    assert changes.sentences == set(thrice[1:])
    verdict = reading.verdict(workspace, ana, thrice[1])
    assert verdict == Verdict(FACT, origin=Origin.PROPAGATED, confirmed=True)
    assert verdict is not None
    assert verdict.is_vote
    assert not propagating.confirm(workspace, ana, thrice)
    assert checking.findings(workspace) == []


def test_labelling_a_copy_makes_it_ones_own(
    workspace: Workspace, ana: AnnotatorId, thrice: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, thrice[:1], FACT)
    propagating.copy_to_counterparts(workspace, ana, thrice[:1])
    labelling.label(workspace, ana, thrice[1:2], FACT)
    assert reading.verdict(workspace, ana, thrice[1]) == Verdict(FACT)
