"""An incoming file: copied, brought up to date, inspected, and attached to the workspace.

The file itself is never written, whatever its schema or its sidecar files: all work is done on a
copy in a folder of its own, which is deleted at the end.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError, WorkspaceError
from annotator.storage import definitions
from annotator.storage.errors import explained
from annotator.storage.merging.inspection import require_sound
from annotator.storage.open_file.raw_reading import is_held
from annotator.storage.open_file.scratch_folders import ScratchFolder
from annotator.storage.store import Store
from annotator.storage.workspace_file import header, left_log, opening

_LOGS: Final = ("-wal", "-journal")
_OWN_FILE: Final = "{path} is the workspace itself; name another file to merge."
_WRONG: Final = (
    "{path} contains rows that were not written by Annotator ({error}); everything before them "
    "was merged and is sound, and nothing that was here has changed."
)


@contextlib.contextmanager
def copied(path: Path) -> Iterator[Store]:
    """Open a copy of a workspace file, brought to the present schema; the file stays as it is.

    Raises:
        WorkspaceError: If it is not a workspace, comes from a newer version, or can't be read.
    """
    header.read_header(path)
    folder = ScratchFolder.made("merge")
    try:
        store = _opened_copy(path, folder.path / "incoming.db")
        try:
            yield store
        finally:
            store.close()
    finally:
        folder.remove()


@contextlib.contextmanager
def attached(
    store: Store, path: Path, is_stopped: Callable[[], bool] = lambda: False
) -> Iterator[Store]:
    """Attach a sound copy of a workspace file to this one, with the lists of what comes.

    The copy is given too, to be read by itself.

    Args:
        store: The workspace.
        path: The other file.
        is_stopped: Asked while it is looked through, which takes ten seconds for a million
            sentences.

    Raises:
        BadInputError: If the file is this workspace itself.
        Cancelled: If it was stopped.
        WorkspaceError: If it is not a workspace, not sound, newer, or can't be read.
    """
    if path.exists() and store.path.exists() and path.samefile(store.path):
        raise BadInputError(_OWN_FILE, path=path)
    with copied(path) as incoming:
        with incoming.stoppable(is_stopped):
            require_sound(incoming)
        (_, _, copy), *_ = incoming.rows("PRAGMA database_list")
        incoming.turn_to_journal()
        with explained(path):
            store.conn.execute("ATTACH ? AS incoming", (copy,))
        try:
            with explained(path):
                store.conn.execute("PRAGMA incoming.synchronous = OFF")
                definitions.run_script(store.conn, "incoming")
            with refused(path):
                yield incoming
        finally:
            store.conn.execute("DETACH incoming")


@contextlib.contextmanager
def refused(path: Path) -> Iterator[None]:
    """Say in a sentence that a row of an incoming file breaks a rule of the tables.

    Raises:
        WorkspaceError: If it does.
    """
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise WorkspaceError(_WRONG, path=path, error=error) from error


def _opened_copy(path: Path, copy: Path) -> Store:
    """Copy a workspace file and open the copy, which calls itself by the file's name."""
    try:
        with explained(path):
            _copy(path, copy)
        try:
            # Not looked through here: the merge checks every row before it believes any.
            store = opening.open_store(copy, check_up_to=0)
        except WorkspaceError as error:
            raise WorkspaceError(error.sentence.with_value(copy, path)) from error
    except OSError as error:
        raise WorkspaceError(
            "{path} could not be copied: {reason}.", path=path, reason=error.strerror
        ) from error
    store.path = path
    return store


def _copy(path: Path, copy: Path) -> None:
    """Copy a workspace file as it stands, with what only its log holds."""
    real = path.resolve()
    logs = [real.with_name(real.name + ending) for ending in _LOGS]
    waiting = [log for log in logs if log.exists() and log.stat().st_size]
    left_log.require_own(real)
    # Of a file that is open here, only SQLite itself loses no lock: see `raw_reading`.
    if not waiting and not is_held(real):
        shutil.copyfile(real, copy)
        return
    try:
        # Somebody may be working in it: SQLite copies the state of one moment.
        with (
            contextlib.closing(sqlite3.connect(f"{real.as_uri()}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except sqlite3.OperationalError:
        # A log that was left in a folder that can't be written: see opening.
        for source_file in (real, *waiting):
            ending = source_file.name.removeprefix(real.name)
            shutil.copyfile(source_file, copy.with_name(copy.name + ending))
