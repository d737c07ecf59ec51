"""Whether a log that lies beside a file is that file's own.

SQLite writes whatever log it finds into the file. One that a killed program has left, beside a file
that was replaced since, by hand or by a program that keeps folders alike, would so mix two states
of a workspace: labels would be gone without a word, or the file damaged.

Every transaction counts itself (`annotator.storage.open_file.main_file`). The first one in a log
follows one that is in the file, and the last one in the file is none that the log does not have yet
(SQLite file format, section 4: a log begins anew only once all of it is in the file).
"""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.storage.open_file.main_file import saves_in
from annotator.storage.open_file.raw_reading import descriptor_of

_HEADER_BYTES: Final = 32
_FRAME_BYTES: Final = 24
_LEAST_PAGE: Final = 512
_LARGEST_PAGE: Final = 65_536
_SALTS: Final = slice(16, 24)
"""Where a log says in its header which frames are its own, and which are of the one before it."""
_SALTS_OF_FRAME: Final = slice(8, 16)
_LOOKS: Final = 3
_PAUSE_S: Final = 0.02
_STRANGE: Final = (
    "{log} does not belong to {path} as it is now: a program that was killed left it behind, "
    "and the file has been replaced since. Nothing was changed; move {log} to another folder to "
    "open the file as it is."
)


def require_own(path: Path) -> None:
    """Make sure that the log beside a workspace file, if there is one, is its own.

    Args:
        path: The file, with every link followed.

    Raises:
        OSError: If the disk can't read it.
        WorkspaceError: If it is the log of another state of the file.
    """
    log = path.with_name(f"{path.name}-wal")
    # Somebody who works in the file may begin the log anew between two looks, or take it away.
    with contextlib.suppress(FileNotFoundError):
        for _ in range(_LOOKS):
            if not log.exists() or _fits(path, log):
                return
            time.sleep(_PAUSE_S)
        raise WorkspaceError(_STRANGE, log=log.name, path=path)


def _fits(path: Path, log: Path) -> bool:
    page, page_bytes, counts = 0, 0, list[int]()
    for number, content in _frames(log):
        found = saves_in(content) if page in {0, number} else None
        if found is not None:
            page, page_bytes = number, len(content)
            counts.append(found)
    if not counts:
        return True
    in_file = saves_in(_page(path, (page - 1) * page_bytes, page_bytes))
    return in_file is None or min(counts) - 1 <= in_file <= max(counts)


def _frames(log: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the pages that a log holds, with their numbers (file format, section 4.1)."""
    with log.open("rb") as file:
        header = file.read(_HEADER_BYTES)
        page_bytes = int.from_bytes(header[8:12], "big")
        if not _LEAST_PAGE <= page_bytes <= _LARGEST_PAGE:
            return
        while len(frame := file.read(_FRAME_BYTES)) == _FRAME_BYTES:
            content = file.read(page_bytes)
            if frame[_SALTS_OF_FRAME] != header[_SALTS] or len(content) < page_bytes:
                return
            yield int.from_bytes(frame[:4], "big"), content


def _page(path: Path, start: int, size: int) -> bytes:
    with descriptor_of(path) as descriptor:
        os.lseek(descriptor, start, os.SEEK_SET)
        return os.read(descriptor, size)
