"""The folder that a benchmark works in: on the repository's own disk, and gone when it is done."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

FOLDERS = Path(__file__).parents[2] / "build" / "bench"


@contextlib.contextmanager
def bench_folder() -> Iterator[Path]:
    """Yield an empty folder, and delete it with all that it holds.

    It lies in `build/bench`, not in the system's folder for temporary files, which is often kept
    in memory: there a commit costs nothing. What a killed benchmark leaves, `make clean` deletes.
    """
    FOLDERS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDERS) as name:
        yield Path(name)
