"""Details: outlets, titles, addresses and dates corrected after the import; each can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.history.details import Detail
from annotator.domain.history.log import OperationKind
from annotator.domain.ids import AnnotatorId
from annotator.services import reading, short_transactions
from annotator.services.articles import detailing, importing
from annotator.services.steps import history
from annotator.services.upkeep import checking, rescuing
from annotator.services.watching import Watcher
from annotator.services.workspace import Workspace, open_workspace
from tests.scenes.texts import TEXTS

ONE, TWO = TEXTS[:2]
STAR = {Detail.OUTLET: "Daily Star"}


@pytest.fixture
def story(add_story: Callable[..., StoryPage]) -> StoryPage:
    return add_story(ONE, TWO)


def names(workspace: Workspace, story: StoryPage) -> list[str]:
    assert checking.findings(workspace) == []
    page = reading.page(workspace, story.story.id)
    assert page is not None
    return [page.story.title, *(variant.name for variant in page.variants)]


def test_an_outlet_is_corrected_and_that_is_undone_and_done_again(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId
) -> None:
    before = names(workspace, story)
    variant = story.variants[0].variant
    changes = detailing.correct(workspace, ana, {variant.id: STAR})
    assert changes.corpus
    assert changes.stories == {story.story.id}
    assert changes.undo is not None
    assert changes.undo.undo is OperationKind.DETAIL
    assert names(workspace, story) == [before[0], "Daily Star", before[2]]
    assert not detailing.correct(workspace, ana, {variant.id: STAR})
    (step,) = history.steps(workspace, ana)
    assert (step.kind, step.variant) == (OperationKind.DETAIL, "Daily Star")
    with open_workspace(workspace.path) as later:
        history.undo(later, ana)
        assert names(later, story) == before
        history.redo(later, ana)
        assert names(later, story)[1] == "Daily Star"
    assert reading.page(workspace, story.story.id).variants[0].variant.uid == variant.uid  # type: ignore[union-attr]


def test_many_corrections_are_one_step_and_others_come_in_between(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look(*_: object) -> None:
        with open_workspace(workspace.path) as other:
            seen.append(names(other, story))

    before = names(workspace, story)
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    monkeypatch.setattr(short_transactions, "make_room", look)
    monkeypatch.setattr(history, "make_room", look)
    monkeypatch.setattr(detailing, "CORRECTED", 1)
    monkeypatch.setattr(history, "CORRECTED", 1)
    every = [each.variant.id for each in story.variants]
    detailing.correct(workspace, ana, {each: {Detail.OUTLET: "Star"} for each in every})
    assert names(workspace, story)[1:] == ["Star"] * len(every)
    assert len(seen) == len(every) - 1
    assert history.undo_size(workspace, ana) == len(every)
    history.undo(workspace, ana)
    assert names(workspace, story) == before
    assert len(seen) == 2 * (len(every) - 1)
    assert history.undo_state(workspace, ana).undo is None
    assert checking.findings(workspace) == []


def test_a_story_gets_another_title(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId
) -> None:
    detailing.correct(workspace, ana, {}, {story.story.id: "  The\nbridge "})
    assert names(workspace, story)[0] == "The bridge"
    assert history.steps(workspace, ana)[0].story == "The bridge"
    assert not detailing.correct(workspace, ana, {}, {story.story.id: "The bridge"})
    history.undo(workspace, ana)
    assert names(workspace, story)[0] == story.story.title
    with pytest.raises(BadInputError, match="needs a title"):
        detailing.correct(workspace, ana, {}, {story.story.id: " "})


def test_all_that_an_article_says_of_itself_can_be_corrected(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId
) -> None:
    variants = [each.variant.id for each in story.variants]
    wanted = {
        Detail.OUTLET: " Daily\tStar ",
        Detail.TITLE: "=Bridge",
        Detail.URL: "https://star.example/1",
        Detail.PUBLISHED_AT: "March 31, 2026",
    }
    detailing.correct(workspace, ana, dict.fromkeys(variants, wanted))
    expected = {**wanted, Detail.OUTLET: "Daily Star", Detail.PUBLISHED_AT: "2026-03-31"}
    assert [detailing.of_article(workspace, each) for each in variants] == [expected, expected]
    assert detailing.of_articles(workspace) == dict.fromkeys(variants, expected)
    assert detailing.of_outlet(workspace, "Daily Star") == variants
    with pytest.raises(BadInputError, match="not a date"):
        detailing.correct(workspace, ana, {variants[0]: {Detail.PUBLISHED_AT: "3/4/2026"}})
    history.undo(workspace, ana)
    assert detailing.of_article(workspace, variants[0])[Detail.PUBLISHED_AT] == ""
    assert checking.findings(workspace) == []


def test_what_somebody_else_corrected_anew_is_left_alone(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId, ben: AnnotatorId
) -> None:
    variant = story.variants[0].variant.id
    detailing.correct(workspace, ana, {variant: STAR})
    detailing.correct(workspace, ben, {variant: {Detail.OUTLET: "The Star"}})
    assert history.undo(workspace, ana).skipped
    assert names(workspace, story)[1] == "The Star"
    history.undo(workspace, ben)
    assert names(workspace, story)[1] == "Daily Star"


def misprinted(workspace: Workspace) -> StoryPage:
    """Import an article whose outlet is spelt wrongly."""
    importing.import_article(workspace, Article(ONE, outlet="Dayly Star"), "Bridge")
    (row,) = reading.stories(workspace, None)
    page = reading.page(workspace, row.story.id)
    assert page is not None
    return page


def test_an_article_is_known_by_the_outlet_it_came_with_and_by_the_corrected_one(
    workspace: Workspace, ana: AnnotatorId
) -> None:
    page = misprinted(workspace)
    detailing.correct(workspace, ana, {page.variants[0].variant.id: STAR})
    detailing.correct(workspace, ana, {}, {page.story.id: "The bridge"})
    for outlet in ("Dayly Star", "Daily Star"):
        report = importing.import_article(workspace, Article(ONE, outlet=outlet), "")
        assert report.variants == 0
        assert "is here already, in the story “The bridge”" in report.known[0]
    assert importing.import_article(workspace, Article(ONE, outlet="Other"), "").variants == 1
    assert importing.import_article(workspace, Article(TWO, outlet="Daily Star"), "").variants == 1


def test_an_outlet_that_was_corrected_once_more_makes_an_article_known_no_longer(
    workspace: Workspace, ana: AnnotatorId
) -> None:
    page = misprinted(workspace)
    for outlet in (STAR, {Detail.OUTLET: "The Star"}):
        detailing.correct(workspace, ana, {page.variants[0].variant.id: outlet})
    assert importing.import_article(workspace, Article(ONE, outlet="Daily Star"), "").variants == 1


def test_another_window_sees_it(workspace: Workspace, story: StoryPage, ana: AnnotatorId) -> None:
    watcher = Watcher(workspace)
    with open_workspace(workspace.path) as other:
        detailing.correct(other, ana, {}, {story.story.id: "Another"})
    assert story.story.id in watcher.poll().stories
    with open_workspace(workspace.path) as other:
        detailing.correct(other, ana, {story.variants[1].variant.id: STAR})
    changes = watcher.poll()
    assert changes.corpus
    assert changes.stories == {story.story.id}
    assert not watcher.poll()


def test_a_rescue_keeps_corrections_and_uids(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId, tmp_path: Path
) -> None:
    detailing.correct(workspace, ana, {story.variants[0].variant.id: STAR})
    detailing.correct(workspace, ana, {}, {story.story.id: "The bridge"})
    report = rescuing.run(workspace.path, tmp_path / "rescued.db")
    assert report.missing == ()
    with open_workspace(report.out) as rescued:
        assert names(rescued, story)[:2] == ["The bridge", "Daily Star"]
        page = reading.page(rescued, story.story.id)
        assert page is not None
        assert page.variants[0].variant.uid == story.variants[0].variant.uid


def test_check_finds_what_is_not_the_logs(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId
) -> None:
    detailing.correct(workspace, ana, {story.variants[0].variant.id: STAR})
    detailing.correct(workspace, ana, {}, {story.story.id: "The bridge"})
    workspace.store.conn.execute("UPDATE variant SET outlet = 'Wrong'")
    workspace.store.conn.execute("UPDATE story SET title = 'Wrong'")
    found = "\n".join(checking.findings(workspace))
    assert f"The outlet of variant {story.variants[0].variant.uid} is not the log's." in found
    assert f"The title of story {story.story.uid} is not the log's." in found
