"""SQLite's errors in a person's words."""

import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.storage.errors import explained


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_SNAPSHOT, sqlite3.SQLITE_PROTOCOL]
)
def test_others_who_hold_the_file_are_no_bug(code: int) -> None:
    says = r"a\.db and did not finish in time"
    with pytest.raises(WorkspaceError, match=says), explained(Path("a.db")):
        raise sqlite_error(code)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE])
def test_a_disk_without_room_is_not_said_to_fail(code: int) -> None:
    says = r"The disk is full, so a\.db could not be written"
    with pytest.raises(WorkspaceError, match=says), explained(Path("a.db")):
        raise sqlite_error(code)


def test_what_is_not_known_is_a_bug() -> None:
    with pytest.raises(sqlite3.OperationalError), explained(Path("a.db")):
        raise sqlite_error(sqlite3.SQLITE_MISUSE)
