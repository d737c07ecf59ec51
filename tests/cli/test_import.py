"""`annotator import`: good files go in, bad ones are named, and nothing half done stays."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.workspace import Workspace, open_workspace
from tests.cli.conftest import Command
from tests.formats.articles.pages import page

MEGABYTE = 1024 * 1024


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
    command("--db", "new.db", "adjudicate", "nothing", "fact", "--annotator", "Ana")

    again = command("--db", "new.db", "import", articles / "one.txt")

    assert "Added 1 variant" in again.out, "the same text of an unknown outlet is another variant"


def test_one_bad_file_among_ten_is_named_at_the_end(command: Command, place: Path) -> None:
    for number in range(9):
        text = f"Article number {number} is short."
        (place / f"{number}.txt").write_text(text, encoding="utf-8")
    (place / "4b.txt").write_bytes(b"")

    outcome = command("--db", "new.db", "import", *sorted(place.glob("*.txt")))

    assert outcome.code == 2
    assert "Added 9 variants" in outcome.out
    assert outcome.err == f"Error: {place / '4b.txt'} holds no text.\n"


def bad_files(folder: Path) -> dict[str, Path]:
    """Everything that is no article, by name."""
    empty, binary, endless = folder / "empty.txt", folder / "binary.txt", folder / "endless.txt"
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 40)
    with endless.open("wb") as file:
        file.write(b"word " * 10)
        file.seek(50 * MEGABYTE)
        file.write(b"x")
    locked = folder / "locked.txt"
    locked.write_text("Nobody may read this.", encoding="utf-8")
    locked.chmod(0)
    (folder / "no-articles").mkdir()
    return {
        "empty": empty,
        "binary": binary,
        "endless": endless,
        "locked": locked,
        "folder": folder / "no-articles",
        "missing": folder / "missing.txt",
    }


@pytest.mark.parametrize("name", ["empty", "binary", "endless", "locked", "folder", "missing"])
def test_what_is_no_article_makes_no_workspace(command: Command, place: Path, name: str) -> None:
    path = bad_files(place)[name]

    outcome = command("--db", "new.db", "import", path)

    assert outcome.code == 2
    assert outcome.err.startswith(f"Error: {path} ")
    assert outcome.err.count("\n") == 1
    assert not Path("new.db").exists()


@pytest.mark.parametrize("name", ["empty", "binary", "endless", "locked", "folder", "missing"])
def test_what_is_no_article_leaves_a_workspace_alone(
    command: Command, place: Path, sample_db: Path, name: str
) -> None:
    before = sample_db.read_bytes()
    path = bad_files(place)[name]

    outcome = command("--db", sample_db, "import", path)

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert sample_db.read_bytes() == before


def test_a_name_without_a_letter_is_not_this_folder(command: Command, place: Path) -> None:
    """As where a variable of a script is empty."""
    (place / "note.txt").write_text("Nobody meant this.", encoding="utf-8")

    outcome = command("--db", "new.db", "import", "")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "a PATH is empty" in outcome.err
    assert not Path("new.db").exists()


def test_nothing_to_import_is_misuse(command: Command) -> None:
    outcome = command("import")

    assert outcome.code == 2
    assert "annotator import --help" in outcome.err


def test_a_file_that_is_no_workspace_stays_as_it_is(command: Command, articles: Path) -> None:
    target = articles / "one.txt"
    before = target.read_bytes()

    outcome = command("--db", target, "import", articles)

    assert outcome.code == 2
    assert outcome.err == (
        f"Error: {target} is not an Annotator workspace; nothing in it was changed.\n"
    )
    assert target.read_bytes() == before


def test_a_read_only_workspace_stays_as_it_is(
    command: Command, articles: Path, sample_db: Path
) -> None:
    sample_db.chmod(0o444)
    before = sample_db.read_bytes()

    outcome = command("--db", sample_db, "import", articles)

    assert outcome.code == 2
    assert "open for reading only" in outcome.err
    assert outcome.err.count("\n") == 1
    assert sample_db.read_bytes() == before


def test_a_workspace_in_a_folder_that_is_not_there(command: Command, articles: Path) -> None:
    outcome = command("--db", "nowhere/new.db", "import", articles)

    assert outcome.code == 2
    assert outcome.err == "Error: The folder nowhere does not exist; create it first.\n"


def test_without_any_workspace_one_is_made_in_the_data_folder(
    command: Command, articles: Path, tmp_path: Path
) -> None:
    outcome = command("import", articles)

    made = [path for path in (tmp_path / "home").rglob("annotations.db") if path.is_file()]
    assert len(made) == 1
    assert f"Created {made[0]}." in outcome.out
    assert "summit" in command("stories").out


@pytest.mark.kill
@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
@pytest.mark.parametrize("existing", [False, True])
def test_ctrl_c_leaves_nothing_behind(place: Path, sample_db: Path, *, existing: bool) -> None:
    many = place / "many"
    many.mkdir()
    for number in range(4000):
        (many / f"{number}.txt").write_text(f"Article {number} says so. " * 40, encoding="utf-8")
    db = sample_db if existing else place / "new.db"
    running = subprocess.Popen(
        [sys.executable, "-m", "annotator", "--db", str(db), "import", str(many)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    log = db.with_name(f"{db.name}-wal")
    deadline = time.monotonic() + 30
    while not (log.exists() and log.stat().st_size > 10_000) and time.monotonic() < deadline:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)

    assert (running.returncode, out, err) == (130, "", "Error: Stopped; nothing was changed.\n")
    assert not log.exists()
    if existing:
        listed = subprocess.run(
            [sys.executable, "-m", "annotator", "--db", str(db), "stories"],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert "many" not in listed.stdout
    else:
        assert not db.exists()


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


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="limits the size of files the POSIX way")
def test_a_disk_that_takes_no_more_leaves_no_workspace(place: Path) -> None:
    long = place / "long.txt"
    long.write_text("This sentence is one of very many. " * 20_000, encoding="utf-8")
    limited = (
        "import resource, runpy, sys;"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({MEGABYTE}, {MEGABYTE}));"
        "sys.argv = ['annotator', '--db', 'new.db', 'import', 'long.txt'];"
        "runpy.run_module('annotator', run_name='__main__')"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", limited], capture_output=True, encoding="utf-8", check=False
    )

    assert outcome.returncode == 2
    assert outcome.stderr.startswith("Error: ")
    assert outcome.stderr.count("\n") == 1
    assert list(place.glob("*new.db*")) == []


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


@pytest.mark.parametrize("name", ["story", "outlet"])
def test_one_name_for_all_and_a_column_of_names_contradict_each_other(
    command: Command, place: Path, name: str
) -> None:
    (place / "a.csv").write_text("text,event\nOne sentence.,A\n", encoding="utf-8")
    outcome = command("import", "a.csv", f"--{name}", "X", f"--{name}-column", "event")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"Give either --{name}, for all articles, or --{name}-column" in outcome.err


def test_a_column_that_is_not_there_is_misuse(command: Command, place: Path) -> None:
    (place / "news.csv").write_text("words\nIt burnt.\n", encoding="utf-8")

    outcome = command("--db", "new.db", "import", "news.csv", "--text-column", "body")

    assert outcome.code == 2
    assert outcome.err == "Error: news.csv has no column “body”; it has “words”.\n"
    assert not Path("new.db").exists()


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
        f"Error: {place / 'scripts.html'} has no article in it that can be found; copy the "
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


def test_an_unknown_format_is_misuse(command: Command, articles: Path) -> None:
    outcome = command("--db", "new.db", "import", articles, "--format", "word")

    assert outcome.code == 2
    assert outcome.err == (
        "Error: There is no format word; there are text, markdown, html, mhtml, mail, "
        "feed, press-archive, archive-page, newsml, jsonl, csv, xlsx, parquet, label-studio, "
        "prodigy, docx, odt, rtf, subtitles, pdf.\n"
    )


def test_the_help_names_every_format(command: Command) -> None:
    from annotator.formats.articles import readers

    shown = re.sub(r"-\n\s+", "-", command("import", "--help").out)
    words = set(re.findall(r"[\w-]+", shown))
    assert set(readers.READERS) <= words
