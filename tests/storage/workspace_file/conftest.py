"""A workspace file, and what is done to it behind the program's back."""

from pathlib import Path

import pytest

from annotator.services import people
from annotator.services.workspace import create_workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace with one annotator, in a folder of its own."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "workspace.db"
    with create_workspace(path) as workspace:
        people.add(workspace, "Ana")
    return path
