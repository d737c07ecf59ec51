"""Carrying out an undo or redo of any size, in short transactions."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from annotator.domain.history.log import Operation
from annotator.domain.history.undo import EventT, predecessor, stands
from annotator.domain.ids import Uid
from annotator.services.short_transactions import ShortTransaction
from annotator.services.workspace import Workspace
from annotator.storage.history import undo_steps
from annotator.storage.history.log import Circumstances

ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class WayBack:
    """An undo or redo.

    Attributes:
        workspace: The workspace.
        operation: The undo or redo.
        circumstances: The circumstances of its events.
    """

    workspace: Workspace
    operation: Operation
    circumstances: Circumstances


@dataclass(slots=True)
class Reverting(Generic[ItemT]):
    """Reverts the items of a step, unless the step is undone or redone meanwhile.

    Attributes:
        workspace: The workspace.
        operation: The undo or redo, which is in the log.
        step: The step that it undoes or redoes.
        items: The items to revert.
        revert: Reverts some of them, inside a transaction.
        size: How many are reverted between two looks at the clock.
    """

    workspace: Workspace
    operation: Operation
    step: Uid
    items: Sequence[ItemT]
    revert: Callable[[Sequence[ItemT]], None]
    size: int
    _reached: int = 0

    @property
    def done(self) -> int:
        """How many items are reverted."""
        return self._reached

    @property
    def left(self) -> int:
        """How many items are left."""
        return len(self.items) - self._reached

    def begin(self) -> None:
        """Revert the first items, inside the transaction that appends the undo."""
        length = ShortTransaction()
        while self.left:
            batch = self.items[self._reached : self._reached + self.size]
            self.revert(batch)
            self._reached += len(batch)
            if length.is_over:
                break

    def go_on(self) -> None:
        """Revert more items in a transaction, unless the step was undone or redone meanwhile."""
        store = self.workspace.store
        with store.transaction():
            if undo_steps.is_applied_by(store, self.step, self.operation.uid):
                self.begin()
            else:
                self.items = self.items[: self._reached]


def sorted_out(
    events: Iterable[EventT], chain_of: Callable[[EventT], Sequence[EventT]]
) -> tuple[list[tuple[EventT, EventT | None]], list[EventT]]:
    """Return the events that still count, each with what it replaced, and the other events."""
    standing: list[tuple[EventT, EventT | None]] = []
    overtaken: list[EventT] = []
    for event in events:
        chain = chain_of(event)
        if stands(chain, event):
            standing.append((event, predecessor(chain, event)))
        else:
            overtaken.append(event)
    return standing, overtaken
