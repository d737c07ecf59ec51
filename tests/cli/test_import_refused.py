"""What can not be imported is said in a sentence, and leaves everything as it was."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.formats.articles.readers import READERS
from tests.cli.conftest import Command

MEGABYTE = 1024 * 1024


def test_one_bad_file_among_ten_is_named_at_the_end(command: Command, place: Path) -> None:
    for number in range(9):
        text = f"Article number {number} is short."
        (place / f"{number}.txt").write_text(text, encoding="utf-8")
    (place / "4b.txt").write_bytes(b"")

    outcome = command("--db", "new.db", "import", *sorted(place.glob("*.txt")))

    assert outcome.code == 2
    assert "Added 9 variants" in outcome.out
    assert outcome.err == f"Error: {place / '4b.txt'} contains no text.\n"


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
    assert "open only for reading" in outcome.err
    assert outcome.err.count("\n") == 1
    assert sample_db.read_bytes() == before


def test_a_workspace_in_a_folder_that_is_not_there(command: Command, articles: Path) -> None:
    outcome = command("--db", "nowhere/new.db", "import", articles)

    assert outcome.code == 2
    assert outcome.err == "Error: The folder nowhere does not exist; create it first.\n"


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


def test_an_unknown_format_is_misuse(command: Command, articles: Path) -> None:
    outcome = command("--db", "new.db", "import", articles, "--format", "word")

    assert outcome.code == 2
    assert outcome.err == (f"Error: There is no format word; there are {', '.join(READERS)}.\n")
