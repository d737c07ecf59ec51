"""Correcting kinds and links: shared, undone by who made them, never overruled."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.changes import NOTHING_CHANGED
from annotator.domain.history.log import OperationKind
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.domain.pairing.counterparts import Grade
from annotator.services import counterparts, reading
from annotator.services.articles import repairing
from annotator.services.labels import correcting, labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.services.labels.conftest import ALSO, LAMPS, links


@pytest.fixture
def story(add_story: Callable[..., StoryPage], workspace: Workspace) -> StoryPage:
    """A story of two variants that share their first sentence."""
    page = add_story(LAMPS, ALSO)
    counterparts.bring_up_to_date(workspace, page.story.id)
    return page


def ids(page: StoryPage) -> list[list[SentenceId]]:
    return [[sentence.id for sentence in variant.sentences] for variant in page.variants]


def test_a_kind_is_set_for_a_range_in_one_step(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    correcting.set_kind(workspace, ana, sentences[1:2], Kind.CAPTION)
    changes = correcting.set_kind(workspace, ana, sentences[:3], Kind.CAPTION)
    assert changes.kinds == changes.sentences == {sentences[0], sentences[2]}
    assert len(changes.stories) == 1
    assert not changes.annotators
    assert not changes.links
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.KIND
    assert [reading.kind(workspace, sentence) for sentence in sentences[:3]] == [Kind.CAPTION] * 3
    assert correcting.set_kind(workspace, ana, sentences[:3], Kind.CAPTION) is NOTHING_CHANGED
    history.undo(workspace, ana)
    found = [reading.kind(workspace, sentence) for sentence in sentences[:3]]
    assert found == [Kind.BODY, Kind.CAPTION, Kind.BODY]


def test_what_is_counted_follows_the_kind(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    labelling.label(workspace, ana, sentences[:2], FACT)
    correcting.set_kind(workspace, ana, sentences[1:4], Kind.BOILERPLATE)
    progress = reading.workspace_progress(workspace, ana)
    assert (progress.labelled, progress.total) == (1, 2)
    history.undo(workspace, ana)
    progress = reading.workspace_progress(workspace, ana)
    assert (progress.labelled, progress.total) == (2, 5)
    assert checking.findings(workspace) == []


def test_the_computed_kind_can_hold_again(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId]
) -> None:
    one = sentences[:1]
    assert correcting.set_kind(workspace, ana, one, None) is NOTHING_CHANGED
    correcting.set_kind(workspace, ana, one, Kind.HEADLINE)
    assert correcting.set_kind(workspace, ana, one, None).kinds == set(one)
    assert reading.kind(workspace, one[0]) is Kind.BODY
    assert correcting.set_kind(workspace, ana, one, None) is NOTHING_CHANGED
    history.undo(workspace, ana)
    assert reading.kind(workspace, one[0]) is Kind.HEADLINE


def test_furniture_loses_its_counterparts_when_they_are_next_computed(
    workspace: Workspace, ana: AnnotatorId, story: StoryPage
) -> None:
    (lamps, _), (also, _) = ids(story)
    correcting.set_kind(workspace, ana, [lamps], Kind.BOILERPLATE)
    assert counterparts.bring_up_to_date(workspace, story.story.id)
    assert links(workspace) == []
    history.undo(workspace, ana)
    assert counterparts.bring_up_to_date(workspace, story.story.id)
    assert links(workspace) == [(lamps, also, "same", "computed")]
    assert not counterparts.bring_up_to_date(workspace, story.story.id)


def test_a_sentence_that_was_split_is_no_counterpart_until_it_is_whole_again(
    workspace: Workspace, ana: AnnotatorId, story: StoryPage
) -> None:
    (lamps, band), (also, danced) = ids(story)
    correcting.link(workspace, ana, band, danced)
    whole = links(workspace)
    assert {row[:2] for row in whole} == {(lamps, also), (band, danced)}
    repairing.split(workspace, ana, danced, 7)
    repairing.split(workspace, ana, also, 12)
    found = links(workspace)
    assert found
    assert not {also, danced} & {sentence for row in found for sentence in row[:2]}
    for read in (
        counterparts.of_story(workspace, story.story.id),
        counterparts.of_sentence(workspace, band),
    ):
        assert [(pair.sentence_id, pair.other_id) for pair in read] == [row[:2] for row in found]
    assert counterparts.of_sentence(workspace, danced) == []
    history.undo(workspace, ana)
    history.undo(workspace, ana)
    counterparts.bring_up_to_date(workspace, story.story.id)
    assert links(workspace) == whole


def test_a_sentence_that_is_not_here_has_no_kind(workspace: Workspace, ana: AnnotatorId) -> None:
    nowhere = SentenceId(99)
    assert reading.kind(workspace, nowhere) is None
    assert correcting.set_kind(workspace, ana, [nowhere], Kind.CAPTION) is NOTHING_CHANGED


def test_a_kind_that_somebody_corrected_since_is_left_alone(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, sentences: list[SentenceId]
) -> None:
    correcting.set_kind(workspace, ana, sentences[:2], Kind.CAPTION)
    correcting.set_kind(workspace, ben, sentences[:1], Kind.HEADLINE)
    changes = history.undo(workspace, ana)
    assert changes.skipped == {sentences[0]}
    assert changes.kinds == {sentences[1]}
    assert reading.kind(workspace, sentences[0]) is Kind.HEADLINE
    history.undo(workspace, ben)
    assert reading.kind(workspace, sentences[0]) is Kind.CAPTION
    assert checking.findings(workspace) == []


def test_a_link_is_a_paraphrase_unless_more_is_known(
    workspace: Workspace, ana: AnnotatorId, story: StoryPage
) -> None:
    (lamps, band), (also, danced) = ids(story)
    changes = correcting.link(workspace, ana, danced, band)
    assert changes.links == changes.sentences == {band, danced}
    assert changes.stories == {story.story.id}
    assert changes.kinds == frozenset()
    assert correcting.link(workspace, ana, band, danced) is NOTHING_CHANGED
    assert correcting.link(workspace, ana, lamps, also).links == {lamps, also}
    assert correcting.link(workspace, ana, lamps, danced, Grade.NEAR)
    assert links(workspace) == [
        (lamps, also, "same", "manual"),
        (lamps, danced, "near", "manual"),
        (band, danced, "paraphrase", "manual"),
    ]
    assert correcting.link(workspace, ana, lamps, danced, Grade.SAME)
    assert (lamps, danced, "same", "manual") in links(workspace)
    assert checking.findings(workspace) == []


def test_unlinking_takes_off_what_was_computed_and_what_was_linked(
    workspace: Workspace, ana: AnnotatorId, story: StoryPage
) -> None:
    (lamps, band), (also, danced) = ids(story)
    assert correcting.unlink(workspace, ana, band, danced) is NOTHING_CHANGED
    assert correcting.unlink(workspace, ana, also, lamps).links == {lamps, also}
    assert links(workspace) == []
    assert correcting.unlink(workspace, ana, also, lamps) is NOTHING_CHANGED
    with workspace.store.transaction():
        workspace.store.conn.execute("DELETE FROM alignment")
    counterparts.bring_up_to_date(workspace, story.story.id)
    assert links(workspace) == []
    assert history.undo(workspace, ana).links == {lamps, also}
    assert links(workspace) == [(lamps, also, "same", "computed")]
    history.redo(workspace, ana)
    assert links(workspace) == []
    history.undo(workspace, ana)
    assert links(workspace) == [(lamps, also, "same", "computed")]


def test_what_was_unlinked_can_be_linked_again(
    workspace: Workspace, ana: AnnotatorId, story: StoryPage
) -> None:
    (_, band), (_, danced) = ids(story)
    for _ in range(2):
        assert correcting.link(workspace, ana, band, danced)
        assert correcting.unlink(workspace, ana, band, danced)


def test_a_link_that_somebody_corrected_since_is_left_alone(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, story: StoryPage
) -> None:
    (_, band), (_, danced) = ids(story)
    correcting.link(workspace, ana, band, danced)
    correcting.unlink(workspace, ben, band, danced)
    changes = history.undo(workspace, ana)
    assert changes.skipped == {band}
    assert changes.links == frozenset()
    history.undo(workspace, ben)
    assert (band, danced, "paraphrase", "manual") in links(workspace)


def test_only_sentences_of_different_variants_of_one_story_are_counterparts(
    workspace: Workspace,
    ana: AnnotatorId,
    story: StoryPage,
    add_story: Callable[..., StoryPage],
) -> None:
    (lamps, band), _ = ids(story)
    ((elsewhere,),) = ids(add_story("Elsewhere it rained."))
    for decide in (correcting.link, correcting.unlink):
        for other in (band, lamps, elsewhere):
            with pytest.raises(BadInputError, match="different variants"):
                decide(workspace, ana, lamps, other)
        for two in ((lamps, SentenceId(99)), (SentenceId(99), lamps)):
            with pytest.raises(BadInputError, match="no such sentence"):
                decide(workspace, ana, *two)
    assert history.undo_state(workspace, ana).undo is None
