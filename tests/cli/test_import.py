"""`annotator import`: good files go in, bad ones are named, and nothing half done stays."""

import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.workspace import Workspace, open_workspace
from tests.cli.conftest import Command
from tests.formats.articles.pages import page


def test_a_folder_becomes_a_story_of_variants(command: Command, articles: Path) -> None:
    outcome = command("--db", "new.db", "import", articles)

    assert outcome.code == 0
    assert outcome.err == ""
    assert "Created new.db." in outcome.out
    assert "Added 3 variants with 9 sentences to 1 story:\n  summit\n" in outcome.out


def test_importing_again_adds_nothing_and_says_so(command: Command, articles: Path) -> None:
    command("--db", "new.db", "import", articles)
    before = Path("new.db").read_bytes()

    outcome = command("--db", "new.db", "import", articles)

    assert outcome.code == 0
    assert "Nothing was added.\n" in outcome.out
    assert "\n3 articles are here already.\n" in outcome.out
    assert outcome.out.count("is here already, in the story “summit”.") == 3
    assert Path("new.db").read_bytes() == before


def test_a_folder_of_folders_becomes_stories(command: Command, articles: Path) -> None:
    shutil.copytree(articles, articles.parent / "all" / "first")
    (articles.parent / "all" / "second").mkdir()
    (articles.parent / "all" / "second" / "a.txt").write_text("Something else.", encoding="utf-8")

    outcome = command("--db", "new.db", "import", articles.parent / "all")

    assert "to 2 stories:\n  first\n  second\n" in outcome.out


def test_a_title_gathers_everything_in_one_story(command: Command, articles: Path) -> None:
    loose = articles.parent / "loose.txt"
    loose.write_text("A loose article.", encoding="utf-8")

    outcome = command("--db", "new.db", "import", loose, articles, "--story", "Lake summit")

    assert "Added 4 variants with 10 sentences to 1 story:\n  Lake summit\n" in outcome.out


def test_the_outlet_is_kept(command: Command, articles: Path) -> None:
    command("--db", "new.db", "import", articles / "one.txt", "--outlet", "The Corvane Gazette")
    (article,) = json.loads(command("--db", "new.db", "articles", "--json").out)
    assert article["outlet"] == "The Corvane Gazette"

    again = command("--db", "new.db", "import", articles / "one.txt")

    assert "Added 1 variant" in again.out, "the same text of an unknown outlet is another variant"


def test_a_name_without_a_letter_is_not_this_folder(command: Command, place: Path) -> None:
    """As where a variable of a script is empty."""
    (place / "note.txt").write_text("Nobody meant this.", encoding="utf-8")

    outcome = command("--db", "new.db", "import", "")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "a PATH is empty" in outcome.err
    assert not Path("new.db").exists()


def test_without_any_workspace_one_is_made_in_the_data_folder(
    command: Command, articles: Path, tmp_path: Path
) -> None:
    outcome = command("import", articles)

    made = [path for path in (tmp_path / "home").rglob("annotations.db") if path.is_file()]
    assert len(made) == 1
    assert f"Created {made[0]}." in outcome.out
    assert "summit" in command("stories").out


def test_a_workspace_that_somebody_has_begun_to_work_in_stays(
    command: Command, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(workspace: Workspace, *_: object) -> None:
        with open_workspace(workspace.path) as window:
            people.add(window, "Ana")
        raise Cancelled("Stopped.")

    monkeypatch.setattr(importing, "run", stopped)

    assert command("--db", "new.db", "import", articles).code == 130
    assert command("--db", "new.db", "progress").out.startswith("annotator")


def test_a_workspace_that_somebody_else_writes_just_now_stays(
    command: Command, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[sqlite3.Connection] = []

    def stopped(workspace: Workspace, *_: object) -> None:
        workspace.store.turn_to_journal()
        workspace.store.conn.execute("PRAGMA busy_timeout = 0")
        others.append(sqlite3.connect(workspace.path, isolation_level=None))
        others[0].execute("BEGIN EXCLUSIVE")
        raise Cancelled("Stopped.")

    monkeypatch.setattr(importing, "run", stopped)

    assert command("--db", "new.db", "import", articles).code == 130
    others[0].close()
    assert Path("new.db").exists()


def test_a_table_becomes_the_stories_that_its_column_names(command: Command, place: Path) -> None:
    (place / "news.csv").write_text(
        "words,event,paper\nIt burnt.,Fire,Herald\nIt rained.,Flood,Herald\n,Flood,Herald\n",
        encoding="utf-8",
    )

    outcome = command(
        "--db", "new.db", "import", "news.csv", "--text-column", "words", "--outlet-column", "paper"
    )

    assert outcome.code == 2
    assert outcome.err == "Error: news.csv, line 4, has no text in “words”.\n"
    assert "Added 2 variants with 2 sentences to 2 stories:\n  Fire\n  Flood\n" in outcome.out


@pytest.mark.slow
def test_pages_and_documents_are_told_by_their_content(command: Command, place: Path) -> None:
    (place / "bridge.html").write_bytes(page())
    (place / "scripts.html").write_bytes(b"<html><script>var a = 1;</script></html>")
    (place / "secret.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)

    outcome = command("--db", "new.db", "import", *sorted(place.glob("*.*")))

    assert outcome.code == 2
    assert "Added 1 variant" in outcome.out
    assert "Tarnby repairs its bridge" in outcome.out
    assert outcome.err == (
        f"Error: {place / 'scripts.html'} has no article that can be found; copy the "
        "article's text into a text file and import that.\n"
        f"Error: {place / 'secret.docx'} is an old Word document or protected by a password; "
        "save it as .docx without a password and import it again.\n"
    )


def test_a_page_of_a_machine_nearby_is_not_fetched(command: Command) -> None:
    outcome = command("--db", "new.db", "import", "http://10.0.0.1:9/secret")

    assert outcome.code == 2
    assert outcome.err == (
        "Error: http://10.0.0.1:9/secret leads to 10.0.0.1, which is not on the public "
        "internet; save the page as a file and import that.\n"
    )
    assert not Path("new.db").exists()


def test_the_help_names_every_format(command: Command) -> None:
    from annotator.formats.articles import readers

    shown = re.sub(r"-\n\s+", "-", command("import", "--help").out)
    words = set(re.findall(r"[\w-]+", shown))
    assert set(readers.READERS) <= words
