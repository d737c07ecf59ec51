"""Finding the workspace that a command or the window should use."""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_log_path, user_state_path

FILE_NAME: Final = "annotations.db"
VARIABLE: Final = "ANNOTATOR_DB"
_PROGRAM: Final = "annotator"


@dataclass(frozen=True, slots=True)
class Location:
    """Where a workspace is, or would be.

    Attributes:
        path: The file, which may not exist yet.
        is_named: Whether the person has named it, so that no other file will do.
    """

    path: Path
    is_named: bool = False

    @property
    def exists(self) -> bool:
        """Return whether there is anything at the path."""
        return self.path.exists()


def locate(named: Path | None = None, environ: Mapping[str, str] = os.environ) -> Location:
    """Return the workspace to use; nothing is created.

    It is the one that was named, else the one in `$ANNOTATOR_DB`, else `annotations.db` in the
    current folder, else the last one opened, else `annotations.db` in the person's data folder.
    """
    if named is not None:
        return Location(named, is_named=True)
    if environ.get(VARIABLE):
        return Location(Path(environ[VARIABLE]), is_named=True)
    here = Path(FILE_NAME)
    if here.exists():
        return Location(here)
    return Location(last_opened() or own_path())


def own_path() -> Path:
    """Return the path of the person's own workspace, which is used if nothing else is found."""
    return user_data_path(_PROGRAM, appauthor=False) / FILE_NAME


def log_folder() -> Path:
    """Return the folder in which the program logs errors."""
    return user_log_path(_PROGRAM, appauthor=False)


def prepare_own_folder(location: Location) -> None:
    """Create the person's data folder, if the workspace is to be there."""
    if location.path == own_path():
        with contextlib.suppress(OSError):
            # If this fails, creating the workspace will report why.
            location.path.parent.mkdir(parents=True, exist_ok=True)


def last_opened() -> Path | None:
    """Return the workspace that was opened last, if it still exists."""
    try:
        content = _memory().read_bytes().rstrip(b"\n")
        path = Path(os.fsdecode(content))
        return path if content and path.is_file() else None
    except (OSError, ValueError):
        return None


def remember(path: Path) -> None:
    """Remember the workspace as the last one opened; ignore errors."""
    content = os.fsencode(path.resolve()) + b"\n"
    memory = _memory()
    with contextlib.suppress(OSError):
        if memory.is_file() and memory.read_bytes() == content:
            return
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_bytes(content)


def _memory() -> Path:
    return user_state_path(_PROGRAM, appauthor=False) / "last-workspace"
