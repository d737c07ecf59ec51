"""Files that come with the program: the samples, the guideline, the icon."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parents[1]


def resource(*parts: str) -> Path:
    """Return a file or folder of `resources/`.

    Installed from a wheel the folder lies inside the package; in a checkout it lies beside it.
    """
    folder = _PACKAGE / "resources"
    if not folder.is_dir():
        folder = _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)


def resource_text(*parts: str) -> str:
    """Return the text of a file of `resources/`."""
    return resource(*parts).read_text(encoding="utf-8")
