import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError, Cancelled, WorkspaceError
from annotator.services import reading, short_transactions
from annotator.services.articles import importing, staging
from annotator.services.articles.import_plan import StoryFiles
from annotator.services.articles.importing import ImportReport
from annotator.services.articles.staging import Staging
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace, open_workspace
from annotator.storage import corpus, staged_articles
from tests.formats.articles.pages import PARAGRAPHS, page

SHARED = Path(__file__).parents[3].parent / "shared" / "articles"
DAY_MS = 24 * 60 * 60 * 1000


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or f"The file {path.name} says this.\n", encoding="utf-8")
    return path


def run(workspace: Workspace, *paths: Path, title: str = "") -> ImportReport:
    return importing.run(workspace, importing.plan(paths, title))


def rows(workspace: Workspace) -> dict[str, int]:
    tables = ("story", "variant", "sentence", "variant_size", "story_size")
    return {table: workspace.store.number(f"SELECT count(*) FROM {table}") for table in tables}


def stop_after(steps: int) -> Callable[[], bool]:
    asked = iter(range(steps))
    return lambda: next(asked, None) is None


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not beside the checkout")
def test_the_five_shared_articles_give_162_sentences(workspace: Workspace) -> None:
    report = run(workspace, *sorted(SHARED.glob("*.txt")))
    assert report.sentences == 162
    (row,) = reading.stories(workspace, None)
    page = reading.page(workspace, row.story.id)
    assert page is not None
    assert [len(variant.sentences) for variant in page.variants] == [49, 38, 20, 26, 29]
    assert checking.findings(workspace) == []


def test_files_named_together_are_variants_of_one_story(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = write(tmp_path / "a.txt", "NEWS\nTown opens its first bridge\nIt is long. It is new.")
    report = run(workspace, first, write(tmp_path / "b.txt"))
    assert report.stories == ("Town opens its first bridge",)
    assert (report.variants, report.sentences) == (2, 5)
    assert report.problems == report.known == report.remarks == ()
    assert report.changes.corpus
    (story,) = report.changes.stories
    page = reading.page(workspace, story)
    assert page is not None
    assert [variant.variant.source for variant in page.variants] == ["a.txt", "b.txt"]
    sentences = page.variants[0].sentences
    assert [(s.start, s.end, s.paragraph) for s in sentences] == [
        (0, 4, 0),
        (5, 32, 1),
        (33, 44, 2),
        (45, 55, 2),
    ]


def test_without_a_headline_the_file_names_the_story(workspace: Workspace, tmp_path: Path) -> None:
    assert run(workspace, write(tmp_path / "fire.txt", "It burnt.")).stories == ("fire",)


def test_the_second_file_may_have_the_headline(workspace: Workspace, tmp_path: Path) -> None:
    one = write(tmp_path / "a.txt", "It is long.")
    other = write(tmp_path / "b.txt", "Town opens its first bridge\nIt is new.")
    assert run(workspace, one, other).stories == ("Town opens its first bridge",)


def test_folders_of_folders_are_many_stories(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("fire/a.txt", "fire/b.md", "flood/deep/c.TXT", ".hidden/d.txt", "fire/.e.txt"):
        write(tmp_path / "news" / name)
    write(tmp_path / "news" / "fire" / "notes.ods")
    report = run(workspace, tmp_path / "news")
    assert report.stories == ("fire", "deep")
    assert report.variants == 3
    assert report.problems == ()


def test_a_title_makes_everything_one_story(workspace: Workspace, tmp_path: Path) -> None:
    write(tmp_path / "news" / "fire" / "a.txt")
    loose = write(tmp_path / "b.txt")
    report = run(workspace, tmp_path / "news", loose, title="  The\n fire ")
    assert report.stories == ("The fire",)
    assert report.variants == 2


def test_importing_again_adds_nothing_and_says_so(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    run(workspace, path, title="Fire")
    before = rows(workspace)
    report = run(workspace, path)
    assert report.known == (f"{path} is here already, in the story “Fire”.",)
    assert [*report.left_out.sentences()] == ["1 article is here already."]
    assert (report.variants, report.stories, bool(report.changes)) == (0, (), False)
    assert rows(workspace) == before


def test_the_same_text_twice_in_one_import_is_one_variant(
    workspace: Workspace, tmp_path: Path
) -> None:
    one, other = write(tmp_path / "a.txt", "It burnt."), write(tmp_path / "b.txt", "It burnt.\r\n")
    third = write(tmp_path / "c.txt", "\ufeffIt burnt.")
    report = run(workspace, one, other, third)
    assert report.variants == 2
    assert report.repeated == (f"{third} is the same text as {one}; it was left out.",)


def test_a_file_that_shares_a_variant_joins_its_story(workspace: Workspace, tmp_path: Path) -> None:
    one = write(tmp_path / "a.txt")
    run(workspace, one, title="Fire")
    report = run(workspace, one, write(tmp_path / "b.txt"))
    assert report.stories == ("Fire",)
    assert rows(workspace)["story"] == 1


def test_a_title_that_is_here_names_the_story_that_is_here(
    workspace: Workspace, tmp_path: Path
) -> None:
    run(workspace, write(tmp_path / "a.txt"), title="Fire")
    report = run(workspace, write(tmp_path / "b.txt"), title="Fire")
    assert report.stories == ("Fire",)
    (row,) = reading.stories(workspace, None)
    assert (row.variants, row.sentences) == (2, 2)


def test_the_same_text_of_another_outlet_is_another_variant(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.txt")
    for outlet in ("", "Gazette", " Gazette "):
        importing.run(workspace, importing.plan([path], "Fire"), outlet)
    (row,) = reading.stories(workspace, None)
    assert row.variants == 2


def test_one_bad_file_among_ten_does_not_stop_the_others(
    workspace: Workspace, tmp_path: Path
) -> None:
    for number in range(10):
        write(tmp_path / "news" / f"{number}.txt")
    bad = tmp_path / "news" / "4.txt"
    bad.write_bytes(bytes(range(256)) * 20)
    report = run(workspace, tmp_path / "news")
    assert report.variants == 9
    assert report.problems == (f"{bad} is a binary file, not a text.",)


def test_remarks_tell_how_a_file_was_read(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("The “plan” failed.".encode("cp1252"))
    assert run(workspace, path).remarks == (f"{path} was read as windows-1252.",)


def test_a_folder_without_articles_is_a_problem(workspace: Workspace, tmp_path: Path) -> None:
    write(tmp_path / "news" / "a.ods")
    report = run(workspace, tmp_path / "news")
    assert "holds no articles" in report.problems[0]
    assert ".txt" in report.problems[0]


def test_nothing_to_import_is_refused_before_a_workspace_is_made(tmp_path: Path) -> None:
    write(tmp_path / "empty.txt").write_text("")
    (tmp_path / "folder").mkdir()
    plan = importing.plan([tmp_path / "empty.txt", tmp_path / "none.txt", tmp_path / "folder"])
    with pytest.raises(BadInputError) as refused:
        importing.require_an_article(plan)
    assert len(str(refused.value).splitlines()) == 3
    importing.require_an_article(importing.plan([tmp_path / "none.txt", write(tmp_path / "a.txt")]))


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


def test_progress_goes_from_nothing_to_all(workspace: Workspace, tmp_path: Path) -> None:
    plan = importing.plan([write(tmp_path / f"{number}.txt") for number in range(2)])
    steps: list[tuple[int, int]] = []
    importing.run(workspace, plan, watch=Watch(lambda done, total: steps.append((done, total))))
    assert steps == [(0, 2), (1, 2), (2, 2)]


def kill_an_import(workspace: Workspace, text: str) -> None:
    """Leave what an import leaves that is killed before it is published."""
    staging = Staging(workspace)
    staging.add(StoryFiles("", (Path("a.txt"),)), "a.txt", Article(text))
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
    for taken, said in ((0, "nothing was kept of this one"), (1, "of this one's stories, 1 came")):
        overtaken = Staging(workspace)
        for title in "ab":
            story = StoryFiles(title, (Path(title),), title_is_chosen=True)
            overtaken.add(story, title, Article(f"This is {title} of {taken}."))
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
        first.add(StoryFiles("", (path,)), str(path), article)
        first.stage_rest()
        run(workspace, path, title="Fire")
        with pytest.raises(WorkspaceError, match="Another import"):
            first.publish()
        first.discard()
    assert rows(workspace) == dict.fromkeys(rows(workspace), 1)
    assert checking.findings(workspace) == []


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
        staging.add(StoryFiles("", (Path("a.txt"),)), "a.txt", Article(text))
        staging.stage_rest()
        assert interrupted > 10
        staging.publish()
    assert workspace.store.number("SELECT sum(counted) FROM story_size") == 5_000


def test_names_that_are_no_text_are_stored_all_the_same(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / b"st\xf6ry".decode("utf-8", "surrogateescape")
    try:
        write(folder / b"\xe9t\xe9.txt".decode("utf-8", "surrogateescape"), "It burnt.")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such names")
    assert run(workspace, folder).stories == ("st\ufffdry",)


def test_a_read_only_workspace_takes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    create_workspace(path).close()
    path.chmod(0o444)
    with open_workspace(path) as read_only, pytest.raises(WorkspaceError, match="reading only"):
        run(read_only, write(tmp_path / "a.txt"))


def test_a_full_disk_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    store = workspace.store
    small, large = write(tmp_path / "a.txt"), write(tmp_path / "b.txt", "It burnt.\n" * 20_000)
    before = rows(workspace)
    store.conn.execute(f"PRAGMA max_page_count = {store.number('PRAGMA page_count') + 4}")
    with pytest.raises(WorkspaceError, match="disk is full"):
        run(workspace, small, large)
    assert rows(workspace) == before
    assert checking.findings(workspace) == []


@pytest.mark.slow
def test_what_a_page_says_of_its_parts_is_stronger_than_a_guess(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_bytes(
        page(
            "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
            + "<figure><figcaption>The ferry lands.</figcaption></figure><p>That is all.</p>"
        )
    )
    report = run(workspace, tmp_path / "a.html")
    assert report.stories == ("Tarnby repairs its bridge",)
    (story,) = report.changes.stories
    found = reading.page(workspace, story)
    assert found is not None
    (variant,) = found.variants
    assert variant.variant.outlet == "The Lume Herald"
    kinds = {sentence.text: sentence.kind for sentence in variant.sentences}
    assert kinds["Tarnby repairs its bridge"] is Kind.HEADLINE
    assert kinds["The ferry lands."] is Kind.CAPTION
    assert kinds["That is all."] is Kind.BODY
    assert checking.findings(workspace) == []


@pytest.mark.slow
def test_what_a_browser_saved_beside_a_page_is_passed_over(
    workspace: Workspace, tmp_path: Path
) -> None:
    write(tmp_path / "news" / "a.html", page().decode())
    write(tmp_path / "news" / "a_files" / "advert.html", page().decode())
    write(tmp_path / "news" / "b_files" / "c.txt")
    assert run(workspace, tmp_path / "news").variants == 2
