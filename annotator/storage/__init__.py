"""SQLite and nothing else: open, migrate, guard, append, query. The only place with SQL."""

import importlib
import sys
from typing import Final

_UNUSED: Final = ("numpy", "pandas")


def _import_sqlite_utils_alone() -> None:
    """Import sqlite-utils without what it loads for column types that no table here has.

    It imports numpy and pandas wherever they are installed, which takes longer than all the rest
    of the program's start. They are hidden for the moment of its import only.
    """
    hidden = [name for name in _UNUSED if name not in sys.modules]
    blocked: dict[str, None] = dict.fromkeys(hidden)
    sys.modules.update(blocked)  # type: ignore[arg-type]  # None: the import system's own mark
    try:
        importlib.import_module("sqlite_utils")
    finally:
        for name in hidden:
            del sys.modules[name]


_import_sqlite_utils_alone()
