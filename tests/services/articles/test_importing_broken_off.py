"""An import that is stopped, killed or overtaken: nothing half is seen, and it can be run again."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.corpus import Article
from annotator.domain.errors import Cancelled, WorkspaceError
from annotator.services import reading, short_transactions
from annotator.services.articles import importing, staging
from annotator.services.articles.import_plan import StoryFiles
from annotator.services.articles.staging import Staging
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage import corpus, staged_articles
from tests.scenes.imports import rows, run, write

DAY_MS = 24 * 60 * 60 * 1000


def stop_after(steps: int) -> Callable[[], bool]:
    asked = iter(range(steps))
    return lambda: next(asked, None) is None


@pytest.mark.parametrize("steps", range(5))
def test_a_cancelled_import_leaves_nothing_behind(
    workspace: Workspace, tmp_path: Path, steps: int
) -> None:
    plan = importing.plan([write(tmp_path / f"{number}.txt") for number in range(2)])
    before = rows(workspace)
    watch = Watch(is_cancelled=stop_after(steps))
    with pytest.raises(Cancelled):
        importing.run(workspace, plan, watch=watch)
    assert rows(workspace) == before


def kill_an_import(workspace: Workspace, text: str) -> None:
    """Leave what an import leaves that is killed before it is published."""
    staging = Staging(workspace)
    staging.add(StoryFiles("", (Path("a.txt"),)), "a.txt", Article(text), Path("a.txt"))
    staging.stage_rest()
    assert rows(workspace)["variant"] == 1


def test_what_a_killed_import_left_is_unseen(workspace: Workspace) -> None:
    kill_an_import(workspace, "It burnt. All of it.")
    assert reading.stories(workspace, None) == []
    assert reading.page(workspace, 1) is None  # type: ignore[arg-type]
    assert reading.variant_page(workspace, 1) is None  # type: ignore[arg-type]
    assert checking.findings(workspace) == []


def test_a_killed_import_can_be_run_again(workspace: Workspace, tmp_path: Path) -> None:
    kill_an_import(workspace, "It burnt. All of it.")
    report = run(workspace, write(tmp_path / "a.txt", "It burnt. All of it."))
    assert (report.variants, report.sentences) == (1, 2)
    assert rows(workspace)["sentence"] == 2
    assert checking.findings(workspace) == []


def test_a_large_import_is_published_by_whole_stories_and_goes_on_where_it_broke(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for story in "abc":
        for outlet in ("Ledger", "Post"):
            write(tmp_path / story / f"{outlet}.txt", f"The {outlet} has this of {story}.")
    folders = [tmp_path / story for story in "abc"]
    monkeypatch.setattr(staging, "PUBLISHED_AT_ONCE", 3)
    workspace.store.conn.execute(
        "CREATE TEMP TRIGGER breaks BEFORE INSERT ON story WHEN NEW.title = 'b'"
        " BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )
    with pytest.raises(sqlite3.IntegrityError, match="broken"):
        run(workspace, *folders)
    (first,) = reading.stories(workspace, None)
    assert (first.story.title, first.variants) == ("a", 2)
    workspace.store.conn.execute("DROP TRIGGER breaks")
    report = run(workspace, *folders)
    assert (report.stories, len(report.known)) == (("b", "c"), 2)
    assert rows(workspace)["variant"] == 6
    assert checking.findings(workspace) == []


def test_who_is_overtaken_is_told_what_has_come(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "PUBLISHED_AT_ONCE", 1)
    store = workspace.store
    for taken, said in (
        (0, "nothing of this one was kept"),
        (1, "1 of this one's stories were added"),
    ):
        overtaken = Staging(workspace)
        for title in "ab":
            story = StoryFiles(title, (Path(title),), title_is_chosen=True)
            overtaken.add(story, title, Article(f"This is {title} of {taken}."), Path(title))
        overtaken.stage_rest()
        staged = sorted(corpus.unpublished(store))
        with store.transaction():
            assert staged_articles.discard(store, staged[taken], 100)
        with pytest.raises(WorkspaceError, match=said):
            overtaken.publish()
        overtaken.discard()
        assert corpus.unpublished(store) == frozenset()
        assert len(reading.stories(workspace, None)) == taken


def test_what_an_import_left_a_day_ago_is_cleaned_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    with create_workspace(path, clock=lambda: DAY_MS) as workspace:
        kill_an_import(workspace, "\n".join(f"Sentence {number}." for number in range(1_000)))
    with open_workspace(path, clock=lambda: 2 * DAY_MS + 1) as workspace:
        run(workspace, write(tmp_path / "b.txt"))
        assert rows(workspace) == dict.fromkeys(rows(workspace), 1)


def test_two_imports_of_one_article_end_in_one_variant(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.txt")
    article = Article(path.read_text())
    with open_workspace(workspace.path) as other:
        first = Staging(other)
        first.add(StoryFiles("", (path,)), str(path), article, path)
        first.stage_rest()
        run(workspace, path, title="Fire")
        with pytest.raises(WorkspaceError, match="Another import"):
            first.publish()
        first.discard()
    assert rows(workspace) == dict.fromkeys(rows(workspace), 1)
    assert checking.findings(workspace) == []


@pytest.mark.slow
def test_a_label_need_not_wait_for_a_long_article(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    text = "word\n" * 5_000
    with closing(sqlite3.connect(workspace.path, timeout=0, isolation_level=None)) as stranger:
        interrupted = 0

        def write_between() -> bool:
            nonlocal interrupted
            stranger.execute("BEGIN IMMEDIATE")
            stranger.execute("ROLLBACK")
            interrupted += 1
            return False

        staging = Staging(workspace, Watch(is_cancelled=write_between))
        staging.add(StoryFiles("", (Path("a.txt"),)), "a.txt", Article(text), Path("a.txt"))
        staging.stage_rest()
        assert interrupted > 10
        staging.publish()
    assert workspace.store.number("SELECT sum(counted) FROM story_size") == 5_000


def test_a_read_only_workspace_takes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    create_workspace(path).close()
    path.chmod(0o444)
    with open_workspace(path) as read_only, pytest.raises(WorkspaceError, match="only for reading"):
        run(read_only, write(tmp_path / "a.txt"))


@pytest.mark.slow
def test_a_full_disk_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    store = workspace.store
    small, large = write(tmp_path / "a.txt"), write(tmp_path / "b.txt", "It burnt.\n" * 20_000)
    before = rows(workspace)
    store.conn.execute(f"PRAGMA max_page_count = {store.number('PRAGMA page_count') + 4}")
    with pytest.raises(WorkspaceError, match="disk is full"):
        run(workspace, small, large)
    assert rows(workspace) == before
    assert checking.findings(workspace) == []
