"""Many decisions about the work itself at once, and taking back the last step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from annotator.domain.ids import NO_UID, Uid
from annotator.domain.project.setup import Choice, Subject, next_to_undo
from annotator.services.project.setup import NOBODY
from annotator.services.short_transactions import in_batches
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage.project import setup
from annotator.storage.project.setup import Occasion

ItemT = TypeVar("ItemT")


def decide_many(
    workspace: Workspace,
    items: Sequence[ItemT],
    choice_of: Callable[[ItemT], Choice | None],
    author: Uid = NOBODY,
    reverts: Uid | None = None,
    watch: Watch = UNWATCHED,
) -> list[Choice]:
    """Append decisions as one step, in short transactions, so that nobody waits to save a label.

    Args:
        workspace: The workspace.
        items: The items to decide about.
        choice_of: Called inside the transaction; returns the decision about an item, or None for no
            change.
        author: The person who decides; nobody for a command that names nobody.
        reverts: The step that this one takes back, if any. Only the last lines say so, so that it
            can be taken back again after being killed midway.
        watch: Follows the items; if it stops, what was decided by then stays, as one step.

    Returns:
        What was written.

    Raises:
        WorkspaceError: If it can't be saved; what was written before stays, as one step.
    """
    store = workspace.store
    written: list[Choice] = []
    step: Uid | None = None
    left = len(items)

    def write(batch: Sequence[ItemT]) -> bool:
        nonlocal step, left
        left -= len(batch)
        choices = [choice for item in batch if (choice := choice_of(item)) is not None]
        occasion = Occasion(workspace.now(), author, NO_UID if reverts and left else reverts, step)
        step = setup.append(store, choices, workspace.uids(), occasion)
        written.extend(choices)
        return True

    in_batches(workspace, items, write, watch=watch)
    return written


def undo(
    workspace: Workspace,
    subjects: Sequence[Subject],
    author: Uid = NOBODY,
    watch: Watch = UNWATCHED,
) -> list[Choice]:
    """Take back the last step about these subjects that was made in this workspace.

    What somebody has decided again since then stays.

    Args:
        workspace: The workspace.
        subjects: The subjects of the step.
        author: The person who takes it back.
        watch: Follows the work; if it stops, the rest can be taken back later.

    Returns:
        The restored decisions; nothing if there is no such step.

    Raises:
        WorkspaceError: If it can't be saved; of very much, what was brought back before stays so.
    """
    store = workspace.store
    with store.reading():
        step = next_to_undo(setup.steps(store, subjects))
        choices = [] if step is None else setup.choices_of(store, step)

    def brought_back(choice: Choice) -> Choice | None:
        if setup.value(store, choice.matter) != choice.value:
            return None
        return replace(choice, value=choice.before, before=choice.value)

    found = decide_many(workspace, choices, brought_back, author, step, watch)
    if step is not None and not watch.is_cancelled():
        with store.transaction():
            if next_to_undo(setup.steps(store, subjects)) == step:
                _mark(workspace, (found or choices)[-1], author, step)
    return found


def _mark(workspace: Workspace, choice: Choice, author: Uid, step: Uid) -> None:
    """Mark a step as taken back if none of the restored lines does."""
    now = setup.value(workspace.store, choice.matter)
    occasion = Occasion(workspace.now(), author, reverts=step)
    setup.append(
        workspace.store, [replace(choice, value=now, before=now)], workspace.uids(), occasion
    )
