"""Undo and redo as a fold over the log: nothing is ever taken out of it.

To undo an operation is to append an operation that restores what stood before each of its
events; to redo is to revert that in turn. So undo survives a restart, a crash and a second
window. The stack that a person sees is derived: this fold defines it, and the workspace keeps
the same thing up to date with triggers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.ids import Uid


class Revertible(Protocol):
    """An event of any kind, as far as undo is concerned."""

    @property
    def uid(self) -> Uid:
        """Its place in the order of events."""

    @property
    def reverts(self) -> Uid | None:
        """The event that it takes back."""


EventT = TypeVar("EventT", bound=Revertible)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that can be taken back or done again.

    Attributes:
        operation: The operation as the person did it.
        applied_by: The operation that last did or undid it: the one to revert now.
    """

    operation: Uid
    applied_by: Uid


@dataclass(frozen=True, slots=True)
class UndoStack:
    """One annotator's steps: `done` oldest first, `undone` in the order they would be redone."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoState:
    """What the menu shows: the kinds of the steps that undo and redo would take, if any."""

    undo: OperationKind | None = None
    redo: OperationKind | None = None


def fold(operations: Iterable[Operation]) -> UndoStack:
    """Return the stack after one annotator's operations of one workspace, in the order of uids.

    A new step drops the undone ones, as everywhere. An undo or redo of something that is not the
    next step (which only a merge can bring) is passed over.
    """
    done: list[Step] = []
    undone: list[Step] = []
    for operation in operations:
        if operation.kind.can_be_undone:
            done.append(Step(operation.uid, operation.uid))
            undone.clear()
        elif operation.kind is OperationKind.UNDO:
            _move(operation, done, undone)
        elif operation.kind is OperationKind.REDO:
            _move(operation, undone, done)
    return UndoStack(tuple(done), tuple(reversed(undone)))


def _move(operation: Operation, source: list[Step], target: list[Step]) -> None:
    if source and source[-1].applied_by == operation.reverts:
        step = source.pop()
        target.append(Step(step.operation, operation.uid))


def stands(chain: Sequence[Revertible], event: Revertible) -> bool:
    """Whether what the event brought about is what counts now, so that it can be reverted.

    It is not when somebody has decided anew since; it is when all that followed was undone.

    Args:
        chain: All events that can overtake one another, oldest first: one person's annotations
            of a sentence, all adjudications or kinds of a sentence, all links of a pair.
        event: One of them.
    """
    before: dict[Uid, Uid | None] = {}
    after: dict[Uid, Uid | None] = {}
    now: Uid | None = None  # the event that first brought about what counts
    for link in chain:
        before[link.uid] = now
        reverted = link.reverts
        now = before[reverted] if reverted in after and after[reverted] == now else link.uid
        after[link.uid] = now
    return event.uid in after and after[event.uid] == now


def predecessor(chain: Sequence[EventT], event: EventT) -> EventT | None:
    """Return the event before this one: what it replaced, and what reverting it restores."""
    earlier = [link for link in chain if link.uid < event.uid]
    return earlier[-1] if earlier else None
