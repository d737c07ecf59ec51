"""Files that come with the program: the samples, the guideline, the icon."""

from importlib import resources
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return a file or folder of `resources/`.

    Installed from a wheel the folder lies inside the package; in a checkout it lies beside it.
    """
    package = resources.files("annotator")
    folder = package / "resources"
    if not folder.is_dir():
        folder = package / ".." / "resources"
    for part in parts:
        folder = folder / part
    return folder


def resource_text(*parts: str) -> str:
    """Return the text of a file of `resources/`."""
    return resource(*parts).read_text(encoding="utf-8")
