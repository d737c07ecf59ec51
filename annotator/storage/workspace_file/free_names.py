"""Names beside a file that nothing has yet."""

import os.path
from pathlib import Path


def free_beside(path: Path, addition: str) -> Path:
    """Return a path beside another that nothing has yet, not even a link that leads nowhere.

    Args:
        path: The other file.
        addition: What comes after its name and before its ending; a number from 2 on follows it
            where that is taken.
    """
    free, number = path.with_name(f"{path.stem}{addition}{path.suffix}"), 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem}{addition}-{number}{path.suffix}")
    return free
