"""Writing much at once: a large import, a merge, the counterparts of many stories."""

import contextlib
from collections.abc import Iterator
from typing import Final

from annotator.storage.errors import explained
from annotator.storage.store import Store

_CACHE_KIB: Final = 65_536
"""Short texts come in random order: without this cache, a large import would read the pages of
their index from the disk again and again."""


@contextlib.contextmanager
def in_bulk(store: Store) -> Iterator[None]:
    """Write much in the body; only the first commit after it makes sure that it is on disk.

    No commit waits for the disk; that next one waits for all of them, since the log is written
    in order. Without a write-ahead log each goes on waiting: the file itself would be at risk.

    Checks on closed sets are switched off, which saves a third of the cost of a row: SQLite
    builds each set again for every row, and the body only writes members of enums, or rows of a
    file whose own checks have been proven.

    Raises:
        WorkspaceError: If the file is damaged, locked, and the like.
    """
    store.turn_to_wal()
    with explained(store.path):
        (mode,) = store.conn.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal":
            store.conn.execute("PRAGMA synchronous = NORMAL")
        (pages,) = store.conn.execute("PRAGMA cache_size").fetchone()
        store.conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        store.conn.execute("PRAGMA ignore_check_constraints = ON")
        try:
            yield
        finally:
            store.conn.execute("PRAGMA ignore_check_constraints = OFF")
            store.conn.execute(f"PRAGMA cache_size = {pages}")
            store.conn.execute("PRAGMA synchronous = FULL")
