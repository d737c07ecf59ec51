"""Copies of a workspace, for properties that are tried on many examples."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.services.workspace import Workspace, open_workspace


@contextmanager
def copied(template: Path) -> Iterator[Workspace]:
    """Open a copy of a workspace that is never synced, and deleted afterwards."""
    with (
        tempfile.TemporaryDirectory() as folder,
        open_workspace(Path(shutil.copy(template, folder))) as workspace,
    ):
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        yield workspace
