"""Decisions about the work itself; each call is one step, which can be taken back."""

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
    """Append decisions as one step; call this inside the writing transaction.

    Args:
        workspace: The workspace.
        choices: The decisions; `before` is the value until now.
        author: The person who decides; nobody for a command that names nobody.
        reverts: The step that this one takes back, if any; `NO_UID` if undo is to skip this one.

    Returns:
        Whether anything was written.
    """
    occasion = Occasion(workspace.now(), author, reverts)
    return setup.append(workspace.store, choices, workspace.uids(), occasion) is not None


def set_value(workspace: Workspace, matter: Matter, value: str, author: Uid = NOBODY) -> bool:
    """Make one decision, in a transaction of its own; return whether it is a change.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = setup.value(workspace.store, matter)
        return value != before and decide(workspace, [Choice(matter, value, before)], author)
