"""The first look: what a workspace was like before a window began to read it."""

from typing import NamedTuple

from annotator.services.workspace import Workspace
from annotator.storage.project import setup


class FirstLook(NamedTuple):
    """Tells later whether others have changed something in the meantime."""

    version: int
    """Changes with every transaction of another connection."""
    decision: tuple[int, int]
    """What was decided last about the work itself."""


def first_look(workspace: Workspace) -> FirstLook:
    """Take the first look; to be called before anything is read and shown."""
    store = workspace.store
    return FirstLook(store.data_version(), setup.last_decision(store))
