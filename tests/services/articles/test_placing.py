"""Articles that are moved, removed and put back."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.log import OperationKind
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, QUOTE
from annotator.services import counterparts, reading, short_transactions
from annotator.services.articles import importing, naming, placing, repairing
from annotator.services.labels import correcting, labelling
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.watching import Watcher
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.texts import TEXTS
from tests.services.articles.conftest import sizes

ONE, TWO, THREE = TEXTS[:3]


@pytest.fixture
def stories(add_story: Callable[..., StoryPage]) -> tuple[StoryPage, StoryPage]:
    """A story of two variants, and one of one."""
    return add_story(ONE, TWO), add_story(THREE)


BEFORE = [("Story 1", 2, 6, 3), ("Story 2", 1, 2, 0)]


REMOVED = [("Story 1", 1, 3, 0), ("Story 2", 1, 2, 0)]


MOVED = [("Story 1", 1, 3, 0), ("Story 2", 2, 5, 3)]


def test_an_article_that_is_removed_counts_nowhere_until_that_is_undone(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId, ben: AnnotatorId
) -> None:
    variant = stories[0].variants[0]
    chosen = [sentence.id for sentence in variant.sentences]
    labelling.label(workspace, ana, chosen, FACT)
    labelling.label(workspace, ben, chosen, QUOTE)
    counterparts.bring_up_to_date(workspace, stories[0].story.id)
    assert workspace.store.number("SELECT count(*) FROM sentence_state WHERE is_open") == 3
    changes = placing.remove(workspace, ana, [variant.variant.id])
    assert changes.corpus
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.PLACE
    assert sizes(workspace, ana) == REMOVED
    assert workspace.store.number("SELECT count(*) FROM sentence_state WHERE is_open") == 0
    assert counterparts.of_story(workspace, stories[0].story.id) == []
    assert reading.page(workspace, stories[0].story.id) != stories[0]
    assert history.undo(workspace, ana).stories == {stories[0].story.id}
    assert sizes(workspace, ana) == BEFORE
    assert reading.page(workspace, stories[0].story.id) == stories[0]
    history.redo(workspace, ana)
    assert sizes(workspace, ana) == REMOVED
    placing.put_back(workspace, ana, [variant.variant.id])
    assert sizes(workspace, ana) == BEFORE
    assert not placing.put_back(workspace, ana, [variant.variant.id])


def test_many_articles_are_one_step_and_others_come_in_between(
    workspace: Workspace,
    stories: tuple[StoryPage, StoryPage],
    ana: AnnotatorId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    every = [each.id for each in placing.articles(workspace)]
    labelling.label(workspace, ana, [stories[1].variants[0].sentences[0].id], FACT)
    before = sizes(workspace, ana)
    seen: list[int] = []

    def look(*_: object) -> None:
        with open_workspace(workspace.path) as other:
            seen.append(reading.story_count(other))

    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    monkeypatch.setattr(short_transactions, "make_room", look)
    monkeypatch.setattr(history, "make_room", look)
    placing.remove(workspace, ana, every)
    assert (seen, sizes(workspace)) == ([2, 1], [])
    assert history.undo_size(workspace, ana) == 3
    history.undo(workspace, ana)
    assert (seen[2:], sizes(workspace, ana)) == ([1, 1], before)
    assert len(history.steps(workspace, ana)) == 2


@pytest.mark.usefixtures("stories")
def test_a_step_that_is_stopped_is_one_step_of_what_was_done(
    workspace: Workspace, ana: AnnotatorId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    every = [each.id for each in placing.articles(workspace)]
    reached: list[tuple[int, int]] = []
    watch = Watch(lambda *so_far: reached.append(so_far), lambda: len(reached) == 2)
    placing.remove(workspace, ana, every, watch)
    assert reached == [(1, 3), (2, 3)]
    assert sizes(workspace) == [("Story 2", 1, 2, 0)]
    history.undo(workspace, ana)
    assert sizes(workspace) == [("Story 1", 2, 6, 0), ("Story 2", 1, 2, 0)]
    assert checking.findings(workspace) == []


def test_a_step_that_is_undone_on_its_way_goes_no_further(
    workspace: Workspace,
    stories: tuple[StoryPage, StoryPage],
    ana: AnnotatorId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = [reading.page(workspace, page.story.id) for page in stories]

    def undo(*_: object) -> None:
        with open_workspace(workspace.path) as other:
            history.undo(other, ana)

    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    monkeypatch.setattr(short_transactions, "make_room", undo)
    placing.remove(workspace, ana, [each.id for each in placing.articles(workspace)])
    assert [reading.page(workspace, page.story.id) for page in stories] == before
    assert sizes(workspace, ana) == [("Story 1", 2, 6, 0), ("Story 2", 1, 2, 0)]


def test_an_article_that_is_moved_takes_its_labels_along(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId
) -> None:
    first, second = stories
    variant = first.variants[0]
    labelling.label(workspace, ana, [each.id for each in variant.sentences], FACT)
    other = first.variants[1].sentences[0].id
    correcting.link(workspace, ana, variant.sentences[1].id, other)
    changes = placing.move(workspace, ana, [variant.variant.id], second.story.id)
    assert changes.stories == {first.story.id, second.story.id}
    assert sizes(workspace, ana) == MOVED
    for story in stories:
        counterparts.bring_up_to_date(workspace, story.story.id)
        assert all(
            {pair.sentence_id, pair.other_id}.isdisjoint({other})
            for pair in counterparts.of_story(workspace, story.story.id)
        )
    history.undo(workspace, ana)
    assert sizes(workspace, ana) == BEFORE
    counterparts.bring_up_to_date(workspace, first.story.id)
    assert counterparts.of_story(workspace, first.story.id)
    history.redo(workspace, ana)
    assert sizes(workspace, ana) == MOVED
    assert not placing.move(workspace, ana, [variant.variant.id], second.story.id)


def test_a_story_that_all_articles_have_left_is_in_no_list(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId
) -> None:
    lone = stories[1].variants[0].variant.id
    placing.move_to_new(workspace, ana, [lone], "  A third\nstory ")
    assert [row[0] for row in sizes(workspace)] == ["Story 1", "A third story"]
    assert reading.story_count(workspace) == 2
    history.undo(workspace, ana)
    assert [row[0] for row in sizes(workspace)] == ["Story 1", "Story 2"]
    with pytest.raises(BadInputError, match="needs a title"):
        placing.move_to_new(workspace, ana, [lone], " ")


def test_what_somebody_else_placed_anew_is_left_alone(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId, ben: AnnotatorId
) -> None:
    variant = stories[0].variants[0].variant.id
    placing.move(workspace, ana, [variant], stories[1].story.id)
    placing.remove(workspace, ben, [variant])
    assert history.undo(workspace, ana).skipped
    assert sizes(workspace)[1][1] == 1
    history.undo(workspace, ben)
    history.redo(workspace, ana)
    assert sizes(workspace)[1][1] == 2


def test_a_split_of_an_article_that_was_removed_is_left_alone(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId, ben: AnnotatorId
) -> None:
    sentence = stories[0].variants[0].sentences[0]
    repairing.split(workspace, ana, sentence.id, sentence.text.index("met"))
    placing.remove(workspace, ben, [sentence.variant_id])
    assert history.undo(workspace, ana).skipped
    history.undo(workspace, ben)
    assert sizes(workspace)[0] == ("Story 1", 2, 7, 0)


def test_another_window_sees_it(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId
) -> None:
    with open_workspace(workspace.path) as other:
        watcher = Watcher(other)
        placing.move(workspace, ana, [stories[0].variants[0].variant.id], stories[1].story.id)
        changes = watcher.poll()
        assert changes.corpus
        assert changes.stories == {story.story.id for story in stories}


def test_importing_a_removed_article_again_says_so(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId
) -> None:
    placing.remove(workspace, ana, [stories[1].variants[0].variant.id])
    report = importing.import_article(workspace, Article(THREE, source="again.txt"), "Story 2")
    assert "was removed from the story “Story 2”" in report.known[0]
    assert sizes(workspace) == [("Story 1", 2, 6, 0)]


def test_names_of_articles(
    workspace: Workspace, stories: tuple[StoryPage, StoryPage], ana: AnnotatorId
) -> None:
    everything = placing.articles(workspace)
    assert naming.named(everything, everything[2].uid).story.title == "Story 2"
    assert naming.named(everything, "1.txt").story.title == "Story 1"
    with pytest.raises(BadInputError, match=r"2 articles are called “0\.txt”"):
        naming.named(everything, "0.txt")
    assert naming.named(everything, "0.txt", "Story 2") == everything[2]
    with pytest.raises(BadInputError, match="no article “x” in the story “Story 2”"):
        naming.named(everything, "x", "Story 2")
    placing.remove(workspace, ana, [everything[0].id])
    everything = placing.articles(workspace)
    assert naming.named(everything, "0.txt") == everything[2]
    assert naming.named(everything, "0.txt", wants_removed=True) == everything[0]
    assert placing.articles_at(workspace, stories[1].story.id) == [everything[2], everything[0]]
