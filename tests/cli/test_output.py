"""What a command writes to: a pipe that closes, a full disk, a terminal, no output at all."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli.main import run
from tests.cli.conftest import Command

FULL = Path("/dev/full")


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_error(sample_db: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "--db", str(sample_db), "stories"],
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.slow
@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", [("stories",), ("agreement", "--json"), ("--help",)])
def test_output_to_a_full_disk_is_told_in_one_sentence(
    sample_db: Path, arguments: tuple[str, ...]
) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "--db", str(sample_db), *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("Error: The output could not be written: No space left")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_command_started_without_an_output_does_its_work(
    stream: str, monkeypatch: pytest.MonkeyPatch, sample_db: Path
) -> None:
    monkeypatch.setattr(sys, stream, None)
    assert run(["--db", str(sample_db), "stories"]) == 0
    getattr(sys, stream).close()


@pytest.mark.slow
def test_no_title_steers_the_terminal(sample_db: Path) -> None:
    import pty

    with sqlite3.connect(sample_db) as db:
        db.execute("UPDATE story SET title = 'Calm \x1b]0;mine\x07 \x9b2J' || title WHERE id = 1")
    db.close()
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this machine gives out no pseudo-terminal")
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "--db", str(sample_db), "stories"],
        stdout=theirs,
        check=True,
        env={**os.environ, "COLUMNS": "200"},
    )
    os.close(theirs)
    shown = os.read(ours, 65_536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert r"Calm \x1b]0;mine\x07 \x9b2J" in shown
    assert {"\x1b", "\x07", "\x9b"}.isdisjoint(shown)


@pytest.mark.slow
def test_an_encoding_without_the_character_gets_an_escape(
    process: Command, sample_db: Path
) -> None:
    outcome = process("--db", sample_db, "stories", PYTHONIOENCODING="iso8859-15")

    assert outcome.code == 0
    assert "Quillhaven\\u2019s" in outcome.out
