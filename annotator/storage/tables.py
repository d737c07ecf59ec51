"""sqlite-utils, which makes and changes tables, imported without what no table here needs.

It imports numpy and pandas wherever they are installed, for column types of theirs, and that takes
longer than all the rest of the program's start. They are hidden for the moment of its import only.
Reading and appending rows needs no more than Python's own `sqlite3`, so a usual session does
without both.
"""

import importlib
import sqlite3
import sys
from typing import Final

_UNUSED: Final = ("numpy", "pandas")


def _import_alone() -> None:
    hidden = [name for name in _UNUSED if name not in sys.modules]
    blocked: dict[str, None] = dict.fromkeys(hidden)
    sys.modules.update(blocked)  # type: ignore[arg-type]  # None: the import system's own mark
    try:
        importlib.import_module("sqlite_utils")
    finally:
        for name in hidden:
            del sys.modules[name]


_import_alone()

from sqlite_utils import Database  # noqa: E402 - after numpy and pandas have been hidden from it
from sqlite_utils.migrations import Migrations  # noqa: E402 - after what is blocked

__all__ = ["Database", "Migrations", "wrapped"]


def wrapped(conn: sqlite3.Connection) -> Database:
    """Return the connection as sqlite-utils has it, without what its plug-ins would add."""
    return Database(conn, execute_plugins=False)
