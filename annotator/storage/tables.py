"""sqlite-utils, which makes and changes tables, imported without numpy and pandas.

It imports both wherever they are installed, to know their column types, and that takes longer than
all the rest of the program's start. Reading and appending rows needs no more than Python's own
`sqlite3`, so a usual session does without all three.
"""

import importlib
import sqlite3
import sys
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_UNUSED: Final = frozenset({"numpy", "pandas"})


class Refusal:
    """Refuses numpy and pandas to the thread that has made it; others go on importing them."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer the import system.

        Raises:
            ModuleNotFoundError: If it is one of the two, for this thread.
        """
        if fullname in _UNUSED and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(name=fullname)
        return None


def _import_alone() -> None:
    refusal = Refusal()
    sys.meta_path.insert(0, refusal)
    try:
        importlib.import_module("sqlite_utils")
    finally:
        sys.meta_path.remove(refusal)


_import_alone()

from sqlite_utils import Database  # noqa: E402 - after it was imported alone
from sqlite_utils.migrations import Migrations  # noqa: E402 - as above

__all__ = ["Database", "Migrations", "wrapped"]


def wrapped(conn: sqlite3.Connection) -> Database:
    """Return the connection as sqlite-utils has it, without what its plug-ins would add."""
    return Database(conn, execute_plugins=False)
