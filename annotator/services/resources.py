"""Files that come with the program: the samples, the guideline, the icon, the manual."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parents[1]


def resource(*parts: str) -> Path:
    """Return a file or folder of `resources/`.

    In an installed wheel the folder is inside the package; in a checkout it is beside it.
    """
    return _folder("resources").joinpath(*parts)


def document(*parts: str) -> Path:
    """Return a page of `docs/`; only pages about using the program are installed."""
    return _folder("docs").joinpath(*parts)


def _folder(name: str) -> Path:
    folder = _PACKAGE / name
    return folder if folder.is_dir() else _PACKAGE.parent / name


def resource_text(*parts: str) -> str:
    """Return the text of a file of `resources/`."""
    return resource(*parts).read_text(encoding="utf-8")
