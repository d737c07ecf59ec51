"""Deciding about the work itself: each call one step, which can be taken back."""

from collections.abc import Iterable
from typing import Final

from annotator.domain.ids import NO_UID, Uid
from annotator.domain.project.setup import Choice, Matter
from annotator.services.workspace import Workspace
from annotator.storage.project import setup
from annotator.storage.project.setup import Occasion

NOBODY: Final = NO_UID


def decide(
    workspace: Workspace,
    choices: Iterable[Choice],
    author: Uid = NOBODY,
    reverts: Uid | None = None,
) -> bool:
    """Append what is decided as one step; to be called inside the writing transaction.

    Args:
        workspace: The workspace.
        choices: What is to hold; `before` is what held.
        author: Who decides; nobody for a command that names nobody.
        reverts: The step that this one takes back, if it is one; `NO_UID` where undo is to pass
            this one over.

    Returns:
        Whether anything was written.
    """
    occasion = Occasion(workspace.now(), author, reverts)
    return setup.append(workspace.store, choices, workspace.uids(), occasion) is not None


def set_value(workspace: Workspace, matter: Matter, value: str, author: Uid = NOBODY) -> bool:
    """Decide one thing, in a transaction of its own; returns whether it was something new.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = setup.value(workspace.store, matter)
        return value != before and decide(workspace, [Choice(matter, value, before)], author)
