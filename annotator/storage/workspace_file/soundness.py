"""Looking at a file before it is opened: one that is damaged is left exactly as it is.

SQLite opens most damaged files without a word, and the next write makes them worse.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from annotator.domain.errors import DamagedWorkspaceError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import text_sha256
from annotator.storage.errors import BY_RESCUE
from annotator.storage.open_file.raw_reading import first_bytes, is_held
from annotator.storage.workspace_file import header, strangers

SMALL_BYTES: Final = 4_000_000
"""Files up to this size are checked in full before a window opens: 3 ms for 400 kB, here."""

_QUICK_BYTES: Final = 24_000_000
"""Up to this size, at least the pages are checked: 8 ms for a megabyte, here."""

_COUNTS_AT: Final = (24, 92)
_PAGES_AT: Final = 28
_DAMAGED: Final = (
    "{path} is damaged ({what}), so it was not opened and nothing in it was changed; restore a "
    "backup, or rescue what can be read into a new file{typed}."
)
_STEPS: Final = 100_000
"""After how many steps of SQLite's it is asked whether to go on: a few milliseconds."""
_PLACES: Final = 'SELECT start, "end", text FROM sentence WHERE variant_id = ?'
_CHANGED_LABEL: Final = (
    "SELECT c.event_uid FROM current_label AS c LEFT JOIN label_event AS e ON e.uid = c.event_uid"
    " WHERE e.label IS NOT c.label OR e.note IS NOT c.note OR e.unsure IS NOT c.unsure"
    " OR e.recorded_at IS NOT c.recorded_at LIMIT 1"
)


def _never() -> bool:
    return False


def require_whole(
    path: Path,
    most_bytes: int = SMALL_BYTES,
    *,
    folder_is_writable: bool = True,
    is_cancelled: Callable[[], bool] = _never,
) -> None:
    """Make sure that a workspace file is not damaged; the file is only read.

    Args:
        path: The file.
        most_bytes: Of a larger file only the pages are looked through, and of one much larger
            only its length.
        folder_is_writable: Whether SQLite may make the files that it needs to read a log.
        is_cancelled: Asked meanwhile whether to stop; nothing is said of the file then.

    Raises:
        DamagedWorkspaceError: If it is.
        OSError: If the disk can't read it.
        WorkspaceError: If a log lies beside it that is not its own.
    """
    real = path.resolve()
    waits = _has_log(real, "wal")
    if waits:
        from annotator.storage.workspace_file import left_log  # noqa: PLC0415 - seldom needed

        left_log.require_own(real)
    if _has_log(real, "journal") or (waits and not folder_is_writable):
        # What SQLite rolls back when it opens the file is not damage.
        return
    size = real.stat().st_size
    what = None if waits else _cut_off(real, size)
    if what is None and size <= most_bytes:
        what = _look_through(real, findings, is_cancelled, waits=waits)
    elif what is None and size <= _QUICK_BYTES:
        what = _look_through(real, _broken_pages, is_cancelled, waits=waits)
    if what is not None:
        raise DamagedWorkspaceError(_DAMAGED, path=path, what=what, typed=BY_RESCUE)


def findings(conn: sqlite3.Connection) -> Iterator[str]:
    """Yield in a few words what is wrong with the content of a file."""
    for (answer,) in conn.execute("PRAGMA integrity_check(1)"):
        if answer != "ok":
            yield " ".join(str(answer).replace("*", "").split()).rstrip(".")
    if conn.execute("PRAGMA foreign_key_check").fetchone() is not None:
        yield Phrase("a row points to one that does not exist")
    for variant_id, text, sha256 in conn.execute("SELECT id, text, text_sha256 FROM variant"):
        # Not by SQLite's `substr`, which counts from the beginning of the text for each sentence.
        places = conn.execute(_PLACES, (variant_id,))
        if any(text[start:end] != said for start, end, said in places):
            yield Phrase("a sentence is not what its article says")
        if text_sha256(text) != sha256:
            yield Phrase("the text of an article has changed")
    if conn.execute(_CHANGED_LABEL).fetchone() is not None:
        yield Phrase("a label is not what the log says")


def _has_log(path: Path, kind: str) -> bool:
    log = path.with_name(f"{path.name}-{kind}")
    return log.exists() and log.stat().st_size > 0


def _cut_off(path: Path, size: int) -> str | None:
    """Return that the file is shorter than its header says (file format, section 1.3.7)."""
    head = first_bytes(path, 100)
    changes, valid_for = (int.from_bytes(head[at : at + 4], "big") for at in _COUNTS_AT)
    page = int.from_bytes(head[16:18], "big")
    page = 65_536 if page == 1 else page
    expected = int.from_bytes(head[_PAGES_AT : _PAGES_AT + 4], "big") * page
    if changes == valid_for and size < expected:
        return Phrase(
            "{missing:,} of its {size:,} bytes are missing",
            missing=expected - size,
            size=expected,
        )
    return None


def _broken_pages(conn: sqlite3.Connection) -> Iterator[str]:
    for (answer,) in conn.execute("PRAGMA quick_check(1)"):
        if answer != "ok":
            yield " ".join(str(answer).replace("*", "").split()).rstrip(".")


def _look_through(
    path: Path,
    look: Callable[[sqlite3.Connection], Iterator[str]],
    is_cancelled: Callable[[], bool],
    *,
    waits: bool,
) -> str | None:
    # A connection that locks nothing closes the file like any program: see `raw_reading`.
    how = "mode=ro" if waits or is_held(path) else "immutable=1"
    try:
        conn = sqlite3.connect(f"{path.as_uri()}?{how}", uri=True, isolation_level=None)
        with contextlib.closing(conn):
            conn.set_progress_handler(is_cancelled, _STEPS)
            conn.execute("PRAGMA trusted_schema = OFF")
            conn.execute("BEGIN")
            # First: a newer program may have other tables, without anything being wrong.
            header.refuse_newer(path, conn.execute("PRAGMA user_version").fetchone()[0])
            strangers.require_known(conn, path)
            return next(look(conn), None)
    except sqlite3.OperationalError:
        # Stopped; or locked, or with the tables of another schema: opening it will report that.
        return None
    except (sqlite3.DatabaseError, UnicodeError) as error:
        return str(error)
