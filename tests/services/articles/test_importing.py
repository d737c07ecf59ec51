"""Importing files: which stories and variants they become, and what is said of the rest."""

import errno
import os
from pathlib import Path

import pytest

from annotator.domain.corpus import Article, Kind, Mark
from annotator.domain.errors import BadInputError
from annotator.services import reading
from annotator.services.articles import cutting, importing
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.formats.articles.pages import PARAGRAPHS, page
from tests.scenes.imports import rows, run, write

SHARED = Path(__file__).parents[3].parent / "shared" / "articles"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared articles are not beside the checkout")
def test_the_five_shared_articles_give_162_sentences(workspace: Workspace) -> None:
    report = run(workspace, *sorted(SHARED.glob("*.txt")))
    assert report.sentences == 162
    (row,) = reading.stories(workspace, None)
    page = reading.page(workspace, row.story.id)
    assert page is not None
    assert [len(variant.sentences) for variant in page.variants] == [49, 38, 20, 26, 29]
    assert checking.findings(workspace) == []


def test_a_headline_of_several_sentences_is_the_title_as_a_whole(workspace: Workspace) -> None:
    headline = "Train stood for hours. Windows broken"
    text = f"{headline}\nHeat on the line\nIt was hot."
    marks = (Mark(0, len(headline), Kind.HEADLINE), Mark(38, 54, Kind.HEADLINE))
    assert cutting.cut(workspace, Article(text, marks=marks)).article.title == headline


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


def test_a_text_beside_a_table_of_stories_is_not_called_as_the_table(
    workspace: Workspace, tmp_path: Path
) -> None:
    table = write(tmp_path / "table.csv", "story,text\nFlood,The river rose on Monday.\n")
    note = write(tmp_path / "note.txt")
    assert run(workspace, table, note).stories == ("Flood", "note")


def test_folders_of_folders_are_many_stories(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("fire/a.txt", "fire/b.md", "flood/deep/c.TXT", ".hidden/d.txt", "fire/.e.txt",
                 "fire/~$f.docx"):  # fmt: skip
        write(tmp_path / "news" / name)
    write(tmp_path / "news" / "fire" / "notes.css")
    report = run(workspace, tmp_path / "news")
    assert report.stories == ("fire", "deep")
    assert report.variants == 3
    assert report.problems == ()


def test_a_folder_whose_name_says_nothing_leaves_the_title_to_its_articles(
    workspace: Workspace, tmp_path: Path
) -> None:
    write(tmp_path / "Articles" / "a.txt", "The lamps go out\n\nThey went out at nine.\n")
    write(tmp_path / "Articles" / "b.txt", "Dark at nine\n\nAt nine the lamps went out.\n")
    assert run(workspace, tmp_path / "Articles").stories == ("The lamps go out",)
    # It is still the story of the folder when more comes, and comes first.
    write(tmp_path / "Articles" / "0.txt", "No lamps\n\nThe lamps are out since nine.\n")
    report = run(workspace, tmp_path / "Articles")
    assert (report.stories, report.variants) == (("The lamps go out",), 1)


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


def test_stories_that_are_here_are_looked_for_together(
    workspace: Workspace, tmp_path: Path
) -> None:
    run(workspace, write(tmp_path / "a.txt"), title="Story 7")
    lines = [f"It burnt in street {number}.,Story {number}" for number in range(30)]
    table = write(tmp_path / "table.csv", "\n".join(["text,story", *lines, "It is out.,Story 7"]))
    asked: list[str] = []
    workspace.store.conn.set_trace_callback(asked.append)
    run(workspace, table)
    workspace.store.conn.set_trace_callback(None)
    assert sum("WHERE title" in statement for statement in asked) == 1
    sizes = {row.story.title: row.variants for row in reading.stories(workspace, None)}
    assert sizes == {f"Story {number}": 1 for number in range(30)} | {"Story 7": 3}


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
    write(tmp_path / "news" / "a.css")
    report = run(workspace, tmp_path / "news")
    assert "contains no articles" in report.problems[0]
    assert ".txt" in report.problems[0]


@pytest.mark.parametrize("locked", ["news", "news/monday"])
def test_a_folder_that_can_not_be_read_is_a_problem(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: str
) -> None:
    write(tmp_path / "news" / "a.txt")
    write(tmp_path / "news" / "monday" / "b.txt")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path) == tmp_path / locked:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    # A folder's mode would not keep the superuser out.
    monkeypatch.setattr(os, "scandir", refusing)
    report = run(workspace, tmp_path / "news")
    assert report.problems == (f"{tmp_path / locked} could not be read: Permission denied.",)
    assert report.variants == (locked != "news")


def test_nothing_to_import_is_refused_before_a_workspace_is_made(tmp_path: Path) -> None:
    write(tmp_path / "empty.txt").write_text("")
    (tmp_path / "folder").mkdir()
    plan = importing.plan([tmp_path / "empty.txt", tmp_path / "none.txt", tmp_path / "folder"])
    with pytest.raises(BadInputError) as refused:
        importing.require_an_article(plan)
    assert len(str(refused.value).splitlines()) == 3
    importing.require_an_article(importing.plan([tmp_path / "none.txt", write(tmp_path / "a.txt")]))


def test_progress_goes_from_nothing_to_all(workspace: Workspace, tmp_path: Path) -> None:
    plan = importing.plan([write(tmp_path / f"{number}.txt") for number in range(2)])
    steps: list[tuple[int, int]] = []
    importing.run(workspace, plan, watch=Watch(lambda done, total: steps.append((done, total))))
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_names_that_are_no_text_are_stored_all_the_same(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / b"st\xf6ry".decode("utf-8", "surrogateescape")
    try:
        write(folder / b"\xe9t\xe9.txt".decode("utf-8", "surrogateescape"), "It burnt.")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such names")
    assert run(workspace, folder).stories == ("st\ufffdry",)


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
