"""Adding the program to the menu of a Linux desktop, and opening workspaces with a double click.

Follows the Desktop Entry and Shared MIME-info specifications of freedesktop.org, and only writes
into the person's own data folder.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.services.resources import resource_text

_ENTRY: Final = Path("applications/annotator.desktop")
_ICON: Final = Path("icons/hicolor/scalable/apps/annotator.svg")
_TYPE: Final = Path("mime/packages/annotator.xml")
_COMMAND: Final = "annotator-gui"
_REFRESHERS: Final = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
_PATIENCE_S: Final = 60


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """What was written or removed.

    Attributes:
        files: The files.
        unrefreshed: Missing programs, because of which the desktop notices only after a log-in.
    """

    files: tuple[Path, ...]
    unrefreshed: tuple[str, ...]


def install(environ: Mapping[str, str] = os.environ) -> DesktopEntry:
    """Add the program to the menu, and let it open workspaces.

    Raises:
        BadInputError: If this desktop has no such menu, or the files can't be written.
    """
    folder = _data_folder(environ)
    texts = {
        folder / _ENTRY: _entry(),
        folder / _ICON: resource_text("icon.svg"),
        folder / _TYPE: resource_text("annotator-mime.xml"),
    }
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInputError(
            "{path} could not be written: {reason}.",
            path=error.filename or folder,
            reason=error.strerror,
        ) from error
    return DesktopEntry(tuple(texts), _refresh(folder))


def remove(environ: Mapping[str, str] = os.environ) -> DesktopEntry:
    """Remove the program from the menu.

    Raises:
        BadInputError: If this desktop has no such menu, or the files can't be removed.
    """
    folder = _data_folder(environ)
    there = tuple(path for path in map(folder.joinpath, (_ENTRY, _ICON, _TYPE)) if path.exists())
    try:
        for path in there:
            path.unlink()
    except OSError as error:
        raise BadInputError(
            "{path} could not be removed: {reason}.",
            path=error.filename or folder,
            reason=error.strerror,
        ) from error
    return DesktopEntry(there, _refresh(folder) if there else ())


def _data_folder(environ: Mapping[str, str]) -> Path:
    if sys.platform in {"win32", "darwin"}:
        raise BadInputError(
            "This is for the menus of Linux desktops; here, make a link to annotator-gui instead."
        )
    # The specification says that relative paths are ignored.
    named = Path(environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _entry() -> str:
    """Return the desktop file with the path of this installation's command."""
    beside = Path(sys.executable).with_name(_COMMAND)
    found = str(beside) if beside.exists() else shutil.which(_COMMAND) or _COMMAND
    return resource_text("annotator.desktop").replace(f"={_COMMAND} ", f"={_quoted(found)} ")


def _quoted(command: str) -> str:
    """Return a command, quoted if the specification requires it."""
    if not set(command) & set(" \t\n\"'\\><~|&;$*?#()`%"):
        return command
    escaped = command.replace("\\", "\\\\")
    for character in '"`$':
        escaped = escaped.replace(character, f"\\{character}")
    # Strings have their own escapes, which are taken off first; a percent sign begins a code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh(folder: Path) -> tuple[str, ...]:
    """Let the desktop read the folders again; return the programs that are missing for that."""
    missing = []
    for name, below in _REFRESHERS:
        program = shutil.which(name)
        if program is None:
            missing.append(name)
        elif (folder / below).is_dir():
            # If it hangs or can't be run, that does not matter: the files are where they belong.
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run(  # noqa: S603 - a fixed program and a folder of the person's
                    [program, str(folder / below)],
                    capture_output=True,
                    check=False,
                    timeout=_PATIENCE_S,
                )
    return tuple(missing)
