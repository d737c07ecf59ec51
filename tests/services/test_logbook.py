"""The log of the program: what it names, how large it gets, what it tells after a crash."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from annotator.services.logbook import Logbook
from annotator.storage.open_file import process_locks

LOG = logging.getLogger("annotator.tests")


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    """A log in a folder that does not exist yet."""
    book = Logbook(tmp_path / "state" / "log")
    yield book
    book.close()


def test_a_proper_end_leaves_nothing(logbook: Logbook) -> None:
    assert logbook.open() is None
    logbook.close()
    assert list(logbook.folder.iterdir()) == []
    assert logbook.open() is None


def test_the_log_names_places_and_never_quotes(logbook: Logbook) -> None:
    logbook.open()
    try:
        int("Text of an article that nobody else may read")
    except ValueError:
        LOG.exception("unexpected error")
    logbook.close()
    log = (logbook.folder / "annotator.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "test_the_log_names_places" in log
    assert "Text of an article" not in log


def test_the_log_does_not_grow_for_ever(logbook: Logbook) -> None:
    logbook.open()
    for number in range(60):
        LOG.warning("%d %s", number, "x" * 50_000)
    logbook.close()
    sizes = [path.stat().st_size for path in logbook.folder.glob("annotator.log*")]
    assert 1 < len(sizes) <= 4
    assert max(sizes) <= 500_000


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_the_next_start_learns_of_a_crash_once(logbook: Logbook, number: int) -> None:
    code = (
        "import os, sys; from pathlib import Path; from annotator.services.logbook import Logbook;"
        f"Logbook(Path({str(logbook.folder)!r})).open(); os.kill(os.getpid(), {int(number)})"
    )
    subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    crash = logbook.open()
    assert crash is not None
    assert ("line 1 in <module>" in crash.details) == (number == signal.SIGSEGV)
    logbook.close()
    assert logbook.open() is None


def test_a_program_that_is_just_starting_has_not_crashed(
    logbook: Logbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, seen = process_locks.lock, []

    def while_another_starts(file: IO[str]) -> None:
        seen.append(logbook._earlier_crash())
        lock(file)

    monkeypatch.setattr(process_locks, "lock", while_another_starts)
    assert logbook.open() is None
    assert seen == [None]
    logbook.close()
    assert list(logbook.folder.iterdir()) == []


@pytest.mark.slow
def test_a_program_that_still_runs_has_not_crashed(logbook: Logbook) -> None:
    code = (
        "import sys; from pathlib import Path; from annotator.services.logbook import Logbook;"
        f"Logbook(Path({str(logbook.folder)!r})).open(); print('ready', flush=True);"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"ready"
        assert logbook.open() is None
        other.communicate()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_not_be_written_is_no_obstacle(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert Logbook(tmp_path / "log").open() is None


def test_a_file_in_the_folders_place_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    book = Logbook(tmp_path / "log")
    assert book.open() is None
    book.close()
