"""The first look: the state of a workspace before a window begins to read it."""

from typing import NamedTuple

from annotator.services.workspace import Workspace
from annotator.storage.project import setup


class FirstLook(NamedTuple):
    """Lets a watcher find out later whether others have changed anything since."""

    version: int
    """Changes with every transaction of another connection."""
    decision: tuple[int, int]
    """The last decision about the work itself."""


def first_look(workspace: Workspace) -> FirstLook:
    """Take the first look; call this before anything is read and shown."""
    store = workspace.store
    return FirstLook(store.data_version(), setup.last_decision(store))
