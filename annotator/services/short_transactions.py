"""Bulk work in short transactions, with gaps in which labels can be saved.

`in_batches` writes many similar items, `work_off` items that may take several transactions each.
`Slices` is for work in several steps, each of which is one transaction.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")

_LENGTH_S: Final = 0.02
"""After this time a transaction is committed; its last batch and the commit come on top."""

_PAUSE_S: Final = 0.004
"""How long others get their turn between two transactions."""

BATCH: Final = 40
"""How many events are appended between two looks at the clock."""

PUBLISHED_AT_ONCE: Final = 200
"""How many articles are published at once: a few hundredths of a second, as texts are rewritten."""

_ROWS_PER_CHECKPOINT: Final = 20_000
_SHORT_S: Final = 0.005
_LONG_S: Final = 0.01
"""Slices that take less than the one grow, and those that take more than the other shrink."""

_LEAST: Final = 10
_MOST: Final = 2_000
"""How few and how many rows a slice may take."""


@dataclass(slots=True)
class ShortTransaction:
    """Measures how long a transaction has lasted; made when it begins.

    With the last batch and the commit, it stays below 50 ms.
    """

    _started: float = field(default_factory=time.perf_counter)

    @property
    def is_over(self) -> bool:
        """Return whether the transaction should be committed now."""
        return time.perf_counter() - self._started >= _LENGTH_S


def in_batches(
    workspace: Workspace,
    items: Sequence[ItemT],
    write: Callable[[Sequence[ItemT]], bool],
    size: int | None = None,
    watch: Watch = UNWATCHED,
) -> int:
    """Write many items in short transactions, each with as many batches as there is time for.

    Args:
        workspace: The workspace.
        items: The items to write.
        write: Writes a batch inside the transaction; returns false, with nothing written, to stop.
        size: The most items in a batch; `BATCH` if None.
        watch: Follows the items; if it is asked to stop, it stops between two transactions.

    Returns:
        How many items were written.

    Raises:
        WorkspaceError: If it can't be saved; what was written before stays.
    """
    reached, goes_on = 0, True
    while goes_on and reached < len(items):
        before, until = reached, reached
        with workspace.store.transaction():
            length = ShortTransaction()
            while goes_on and until < len(items) and not (until > before and length.is_over):
                batch = items[until : until + (size or BATCH)]
                goes_on = write(batch)
                until += len(batch) if goes_on else 0
        reached = until
        watch.report(reached, len(items))
        if goes_on and reached < len(items):
            goes_on = not watch.is_cancelled()
            make_room(workspace, before, reached)
    return reached


def work_off(
    workspace: Workspace, items: Iterable[ItemT], step: Callable[[ItemT], bool], rows: int
) -> None:
    """Work through items in short transactions, each with as many steps as there is time for.

    Args:
        workspace: The workspace.
        items: The items; large ones take several steps.
        step: Does a part of an item inside the transaction; returns whether the item is finished.
        rows: The most rows that a step writes.

    Raises:
        WorkspaceError: If it can't be saved; what was done before stays.
    """
    waiting, done = deque(items), 0
    while waiting:
        before = done
        with workspace.store.transaction():
            length = ShortTransaction()
            while waiting and not (done > before and length.is_over):
                if step(waiting[0]):
                    waiting.popleft()
                done += rows
        if waiting:
            make_room(workspace, before, done)


def make_room(workspace: Workspace, before: int, after: int) -> None:
    """Wait between two transactions, long enough for others to get their turn.

    SQLite has no queue. A waiting connection tries again every millisecond
    (`annotator.storage.open_file.turns`) and usually misses a shorter gap: without this pause, a
    label waited up to two seconds.

    Now and then this also checkpoints the write-ahead log, which would otherwise grow to the size
    of everything written.

    Args:
        workspace: The workspace.
        before: How many events were written when the last transaction began.
        after: How many when it ended.
    """
    settle_now_and_then(workspace, before, after)
    time.sleep(_PAUSE_S)


def make_room_since(ended: float) -> None:
    """Wait for the rest of the pause that `make_room` makes.

    Args:
        ended: When the last transaction ended, in seconds of `time.perf_counter`.
    """
    time.sleep(max(0.0, ended + _PAUSE_S - time.perf_counter()))


@dataclass(slots=True)
class Slices:
    """Runs each step in a transaction of its own, and adapts the size of the steps.

    Attributes:
        workspace: The workspace.
        size: How many rows the next slice may have.
        longest_s: The duration of the longest transaction so far, in seconds.
        pause: The pause after a slice, as a share of the duration of the slice, in which others get
            their turn (see `make_room`); 0 if nobody else has the file.
    """

    workspace: Workspace
    size: int = 100
    longest_s: float = 0.0
    pause: float = 2.0
    _rows: int = 0

    def run(self, step: Callable[[], ResultT], rows: int = 1) -> ResultT:
        """Run one step in one transaction, and return what it returns.

        Args:
            step: Does the writing.
            rows: How many rows it writes, for adapting the size of the next slice.

        Raises:
            WorkspaceError: If it can't be saved; nothing of the step was.
        """
        with self.workspace.store.transaction():
            started = time.perf_counter()
            result = step()
        took = time.perf_counter() - started
        self.longest_s = max(self.longest_s, took)
        if took > _LONG_S:
            self.size = max(_LEAST, self.size // 2)
        elif took < _SHORT_S and rows >= self.size:
            self.size = min(_MOST, self.size + self.size // 2)
        before, self._rows = self._rows, self._rows + rows
        settle_now_and_then(self.workspace, before, self._rows)
        if self.pause:
            time.sleep(took * self.pause)
        return result


def settle_now_and_then(workspace: Workspace, before: int, after: int) -> None:
    """Checkpoint the write-ahead log if enough was written since, as `make_room` does."""
    if before // _ROWS_PER_CHECKPOINT != after // _ROWS_PER_CHECKPOINT:
        workspace.settle()
