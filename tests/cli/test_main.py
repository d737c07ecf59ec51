"""How commands end: exit codes, sentences on stderr, and no traceback for what is known."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from annotator import __version__
from annotator.cli.main import COMMANDS, annotator
from tests.cli.conftest import Command

READING = [
    ["stories"],
    ["progress"],
    ["disagreements"],
    ["check"],
    ["export", "out.csv"],
    ["adjudicate", "x", "fact", "--annotator", "Rita"],
]


def test_the_version(command: Command) -> None:
    assert command("--version").out == f"annotator, version {__version__}\n"


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_every_help_has_an_example(command: Command, name: str) -> None:
    outcome = command(*name.split(), "--help")

    assert outcome.code == 0
    assert "Example" in outcome.out
    assert f"annotator {name}".strip() in outcome.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["exprt"], "No such command 'exprt'"),
        (["labels"], "Missing command; see `annotator labels --help`."),
        (["--bogus"], "see `annotator --help`."),
        (["export"], "Missing argument 'OUT'; see `annotator export --help`."),
        (["export", "x.csv", "--gold", "golden"], "'golden' is not one of"),
    ],
)
def test_misuse_is_one_sentence(command: Command, arguments: list[str], says: str) -> None:
    outcome = command(*arguments)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith("Error: ")
    assert says in outcome.err


LONG = "a" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["report", f"{LONG}.html"],
        ["report", LONG],
        ["drift", "--csv", f"{LONG}.csv"],
        ["template", "save", f"{LONG}.json"],
        ["restore", "sample.db", f"{LONG}.db"],
        ["restore", f"{LONG}.db", "out.db"],
        ["rescue", "sample.db", f"{LONG}.db"],
        ["send", "--to", "Ana", f"{LONG}.db"],
        ["sample", f"{LONG}.db"],
        ["labels", "import", LONG],
        ["import", LONG],
        ["--db", f"{LONG}.db", "stories"],
    ],
    ids=lambda arguments: " ".join(arguments[:2])[:20],
)
def test_a_name_that_no_disk_takes_is_one_sentence(
    command: Command, sample_db: Path, arguments: list[str]
) -> None:
    named = [str(sample_db) if each == "sample.db" else each for each in arguments]
    outcome = command("--db", sample_db, *named)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith("Error: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["assign", "--undo", "--to", "Ana"],
        ["assign", "--undo", "--json"],
        ["guideline", "reopen", "--undo", "--label", "fact"],
        ["labels", "import", "x.csv", "--annotator", "Ana", "--person", "A.", "Ana"],
        ["adjudicate", "x", "fact", "--annotator", "Ana", "--min-votes", "3"],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_options_that_contradict_each_other_are_misuse(
    command: Command, sample_db: Path, arguments: list[str]
) -> None:
    outcome = command("--db", sample_db, *arguments)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert "--help" in outcome.err


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
def test_without_a_workspace_nothing_is_created(
    command: Command, tmp_path: Path, arguments: list[str]
) -> None:
    outcome = command(*arguments)

    assert outcome.code == 2
    assert outcome.err.startswith("Error: There is no workspace yet; `annotator import PATH…` ")
    assert outcome.err.count("\n") == 1
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
def test_a_workspace_that_was_named_is_not_replaced_by_another(
    command: Command, place: Path, sample_db: Path, arguments: list[str]
) -> None:
    sample_db.rename(place / "annotations.db")

    outcome = command("--db", "other.db", *arguments)

    assert outcome.code == 2
    assert outcome.err.startswith("Error: other.db does not exist; ")
    assert not Path("other.db").exists()


@pytest.mark.parametrize("arguments", READING, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("kind", ["text", "folder", "sqlite", "newer"])
def test_files_that_are_no_workspace_stay_as_they_are(
    command: Command, place: Path, sample_db: Path, arguments: list[str], kind: str
) -> None:
    path = place / "thing.db"
    if kind == "text":
        path.write_text("Just some text, long enough to hold a header. " * 10, encoding="utf-8")
    elif kind == "folder":
        path.mkdir()
    else:
        content = bytearray(sample_db.read_bytes())
        where = slice(68, 72) if kind == "sqlite" else slice(60, 64)
        content[where] = (0 if kind == "sqlite" else 999).to_bytes(4, "big")
        path.write_bytes(content)
    before = None if path.is_dir() else path.read_bytes()

    outcome = command("--db", path, *arguments)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert str(path) in outcome.err
    assert (None if path.is_dir() else path.read_bytes()) == before
    assert [found.name for found in place.iterdir()] == ["thing.db"]


def test_reading_a_damaged_workspace_gives_no_traceback(
    command: Command, sample_db: Path, place: Path
) -> None:
    content = sample_db.read_bytes()
    damaged = place / "damaged.db"
    damaged.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))

    for arguments in READING:
        outcome = command("--db", damaged, *arguments)
        assert outcome.code in {1, 2}, arguments


@pytest.mark.slow
def test_a_fresh_process_ends_with_the_code(process: Command) -> None:
    outcome = process("stories")

    assert outcome.code == 2
    assert outcome.err.startswith("Error: There is no workspace yet")


def test_bytes_that_are_no_text_are_misuse(command: Command, sample_db: Path) -> None:
    # What Python makes of an "é" that a terminal sends in Latin-1.
    outcome = command("--db", sample_db, "agreement", "--story", "caf\udce9")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("Error: “caf\\udce9” is not text")


def test_what_is_not_known_keeps_its_traceback(
    command: Command, sample_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.services.upkeep import checking

    def broken(*_: object) -> list[str]:
        raise ZeroDivisionError

    monkeypatch.setattr(checking, "findings", broken)
    with pytest.raises(ZeroDivisionError):
        command("--db", sample_db, "check")


def test_ctrl_c_ends_with_130(
    command: Command, sample_db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.services.upkeep import checking

    def interrupted(*_: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "findings", interrupted)
    outcome = command("--db", sample_db, "check")
    assert (outcome.code, outcome.err.strip()) == (130, "Error: Stopped; nothing was changed.")


@pytest.mark.slow
def test_a_current_folder_that_is_gone_is_said_in_a_sentence(sample_db: Path) -> None:
    gone = sample_db.with_name("gone")
    gone.mkdir()
    from_there = (
        "import os, runpy, sys;"
        "os.rmdir(os.getcwd());"
        f"sys.argv = ['annotator', '--db', {str(sample_db)!r}, 'export', 'out.jsonl'];"
        "runpy.run_module('annotator', run_name='__main__')"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", from_there], cwd=gone, capture_output=True, text=True, check=False
    )

    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Error: The current folder no longer exists")


@pytest.mark.slow
def test_help_waits_for_nothing_heavy() -> None:
    code = (
        "import sys; from annotator.cli.main import run; run(['--help']);"
        "heavy = {'PySide6', 'sqlite_utils', 'sentencex', 'numpy', 'pandas', 'orjson'};"
        "sys.exit(', '.join(heavy & sys.modules.keys()) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_every_option_says_what_it_does() -> None:
    for command in (annotator, *annotator.loaded().values()):
        for param in command.params:
            assert not isinstance(param, click.Option) or param.help, (command.name, param.name)


def test_a_file_that_may_not_be_read_is_told_in_our_own_words() -> None:
    # click would say so only to who is not the superuser, so that no test as such would see it.
    for command in (annotator, *annotator.loaded().values()):
        for param in command.params:
            kind = param.type
            assert not (isinstance(kind, click.Path) and kind.readable), (command.name, param.name)


def test_the_workspace_can_be_named_before_and_after_gui(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for arguments in (
        ("gui", "none.db"),
        ("gui", "--db", "none.db"),
        ("--db", "none.db", "gui"),
        ("--db", "none.db"),
        ("none.db",),
    ):
        done = command(*arguments)
        assert (done.code, done.err.startswith("Error: none.db does not exist")) == (2, True)
    assert "named twice" in command("gui", "--db", "a.db", "b.db").err
    assert "named twice" in command("--db", "a.db", "gui", "--db", "a.db").err
    assert "named twice" in command("--db", "a.db", "b.db").err


def test_a_file_in_the_place_of_a_command_is_opened_and_a_folder_imported(
    command: Command, place: Path
) -> None:
    (place / "work.sqlite").touch()
    (place / "press").mkdir()

    assert "'--annotator' requires" in command("work.sqlite", "--annotator").err
    assert "`annotator import press` adds its articles" in command("press").err
