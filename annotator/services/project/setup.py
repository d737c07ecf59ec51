"""Deciding about the work itself: each call one step, which can be taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from annotator.domain.ids import NO_UID, Uid
from annotator.domain.project.setup import Choice, Place, Subject, next_to_undo
from annotator.services.workspace import Workspace
from annotator.storage.project import setup

NOBODY: Final = NO_UID


def decide(workspace: Workspace, choices: Iterable[Choice], author: Uid = NOBODY) -> bool:
    """Append what is decided as one step; to be called inside the writing transaction.

    Args:
        workspace: The workspace.
        choices: What is to hold; `before` is what held.
        author: Who decides; nobody for a command that names nobody.

    Returns:
        Whether anything was written.
    """
    step = setup.append(workspace.store, choices, workspace.uids(), workspace.now(), author)
    return step is not None


def set_value(workspace: Workspace, place: Place, value: str, author: Uid = NOBODY) -> bool:
    """Decide one thing, in a transaction of its own; returns whether it was something new.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    with workspace.store.transaction():
        before = setup.value(workspace.store, place)
        return value != before and decide(workspace, [Choice(place, value, before)], author)


def undo(workspace: Workspace, subjects: Sequence[Subject], author: Uid = NOBODY) -> list[Choice]:
    """Take back the last step about these subjects that was made in this workspace.

    What somebody has decided anew since stays.

    Returns:
        What was brought back; nothing where there is nothing to take back.

    Raises:
        WorkspaceError: If it can't be saved.
    """
    store = workspace.store
    with store.transaction():
        step = next_to_undo(setup.steps(store, subjects))
        if step is None:
            return []
        brought_back = [
            replace(choice, value=choice.before, before=choice.value)
            for choice in setup.choices_of(store, step)
            if setup.value(store, choice.place) == choice.value
        ]
        # A step of which nothing stands any more is passed over, and has to be marked all the same.
        marked = brought_back or setup.choices_of(store, step)[:1]
        if not brought_back:
            marked = [replace(marked[0], value=setup.value(store, marked[0].place))]
        setup.append(store, marked, workspace.uids(), workspace.now(), author, reverts=step)
        return brought_back
