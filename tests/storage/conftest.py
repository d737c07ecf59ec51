"""What the tests of storage share: an empty workspace, and a program of the future."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from sqlite_utils.migrations import Migrations

from annotator.storage.workspace_file import schema, version

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database


@pytest.fixture
def path(empty_file: Path, tmp_path: Path) -> Path:
    """An empty workspace."""
    return Path(shutil.copy(empty_file, tmp_path / "workspace.db"))


@pytest.fixture
def migrations(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The migrations of a program that knows one schema more, which the test adds."""
    newer = Migrations("annotator")
    for step in schema.steps():
        newer()(cast("Callable[[Database], None]", step))
    monkeypatch.setattr(schema, "migrations", newer)
    monkeypatch.setattr(version, "SCHEMA_VERSION", version.SCHEMA_VERSION + 1)
    return newer
