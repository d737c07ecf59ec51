"""What the tests of storage share: a program of the future."""

from typing import TYPE_CHECKING, cast

import pytest
from sqlite_utils.migrations import Migrations

from annotator.storage.workspace_file import schema, version

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database


@pytest.fixture
def migrations(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """The migrations of a program that knows one schema more, which the test adds."""
    newer = Migrations("annotator")
    for step in schema.steps():
        newer()(cast("Callable[[Database], None]", step))
    monkeypatch.setattr(schema, "migrations", newer)
    monkeypatch.setattr(version, "SCHEMA_VERSION", version.SCHEMA_VERSION + 1)
    return newer
