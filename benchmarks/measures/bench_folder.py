"""The folder that a benchmark works in: on the repository's disk, and deleted afterwards."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

FOLDERS = Path(__file__).parents[2] / "build" / "bench"


@contextlib.contextmanager
def bench_folder() -> Iterator[Path]:
    """Yield an empty folder, and then delete it with everything in it.

    It is in `build/bench`, not in the system's folder for temporary files, which is often kept in
    memory, where a commit costs nothing. `make clean` deletes what a killed benchmark leaves.
    """
    FOLDERS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDERS) as name:
        yield Path(name)
