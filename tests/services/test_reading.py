"""Stories and pages are read as they are shown."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, StoryId, VariantId
from annotator.domain.labels import DEFAULT_LABELS, FACT
from annotator.domain.work.progress import Progress
from annotator.services import reading
from annotator.services.articles import importing, placing
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.workspace import Workspace
from annotator.storage import verdicts


def test_a_page_shows_variants_side_by_side_and_texts_exactly(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    texts = ["💩 First.  Second é.\n\nThird.", "Other."]
    page = add_story(*texts)
    assert [variant.variant.position for variant in page.variants] == [0, 1]
    for text, variant in zip(texts, page.variants, strict=True):
        assert reading.variant_page(workspace, variant.variant.id) == variant
        for position, sentence in enumerate(variant.sentences):
            assert sentence.text == text[sentence.start : sentence.end]
            assert sentence.position == position
            assert reading.place(workspace, sentence.id) == reading.Place(
                page.story.id, variant.variant.id
            )
    assert [s.paragraph for s in page.variants[0].sentences] == [0, 0, 1]


def test_stories_come_page_by_page_with_progress(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> None:
    pages = [add_story(f"One {n}. Two {n}.") for n in range(5)]
    ids = [page.story.id for page in pages]
    labelling.label(workspace, ana, [pages[1].variants[0].sentences[0].id], FACT)
    rows = reading.stories(workspace, ana, limit=3)
    rows += reading.stories(workspace, ana, after=rows[-1].story.id, limit=3)
    assert [row.story.id for row in rows] == ids
    assert [row.progress for row in rows[:2]] == [Progress(0, 2), Progress(1, 2)]
    assert reading.story(workspace, ana, ids[1]) == rows[1]
    assert reading.story(workspace, None, ids[1]) != rows[1]
    assert reading.story_count(workspace) == 5


def test_the_next_unfinished_story_is_found_from_the_start_again(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> None:
    pages = [add_story(f"One {n}.") for n in range(3)]
    first, second, third = (page.story.id for page in pages)
    labelling.label(workspace, ana, [pages[1].variants[0].sentences[0].id], FACT)
    assert reading.next_unfinished_story(workspace, ana, None) == first
    assert reading.next_unfinished_story(workspace, ana, first) == third
    assert reading.next_unfinished_story(workspace, ana, third) == first
    assert reading.neighbour_story(workspace, second, forward=True) == third
    assert reading.neighbour_story(workspace, second, forward=False) == first
    assert reading.neighbour_story(workspace, first, forward=False) is None


def test_a_story_is_named_by_title_or_uid(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    story = add_story("One.").story
    assert reading.story_named(workspace, story.title) == story
    assert reading.story_named(workspace, story.uid) == story
    with pytest.raises(BadInputError, match="no story “boats”"):
        reading.story_named(workspace, "boats")


def test_a_title_that_two_stories_have_names_neither(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> None:
    first, second = add_story("One."), add_story("Two.", "Three.")
    placing.move_to_new(workspace, ana, [second.variants[0].variant.id], first.story.title)
    with pytest.raises(BadInputError, match=r"^2 stories are called .* by its uid"):
        reading.story_named(workspace, first.story.title)
    assert reading.story_named(workspace, first.story.uid) == first.story


def test_a_story_that_no_list_shows_is_not_meant(
    workspace: Workspace, add_story: Callable[..., StoryPage], ana: AnnotatorId
) -> None:
    moved = [add_story("One.", "Two.").variants[0].variant.id]
    placing.move_to_new(workspace, ana, moved, "Lamps")
    history.undo(workspace, ana)
    placing.move_to_new(workspace, ana, moved, "Lamps")
    shown = [row.story for row in reading.stories(workspace, None)][1]
    assert reading.story_named(workspace, "Lamps") == shown
    importing.import_article(workspace, Article("Three."), "Lamps")
    assert reading.story_count(workspace) == 2


def test_what_is_not_here_is_none(workspace: Workspace, ana: AnnotatorId) -> None:
    assert reading.page(workspace, StoryId(9)) is None
    assert reading.variant_page(workspace, VariantId(9)) is None
    assert reading.story(workspace, ana, StoryId(9)) is None
    assert reading.next_unfinished_story(workspace, ana, None) is None
    assert verdicts.story_progress(workspace.store, ana, StoryId(9)) == Progress(0, 0)


def test_retired_labels_are_known_and_not_offered(workspace: Workspace) -> None:
    assert reading.labels(workspace) == list(DEFAULT_LABELS)
    with workspace.store.transaction():
        workspace.store.conn.execute("UPDATE label SET retired = 1 WHERE name = 'opinion'")
    assert [label.name for label in reading.labels(workspace)] == ["fact", "quote", "exclude"]
    assert len(reading.all_labels(workspace)) == 4
