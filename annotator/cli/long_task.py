"""Long tasks at the terminal: a bar when they take over a second, and Ctrl+C that stops them."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Final, NoReturn, Protocol

import click

from annotator.cli.exit_codes import INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from types import FrameType

    from annotator.services.tasks import Watch

_PATIENCE_S: Final = 1.0


@contextmanager
def watched(title: str) -> Iterator[Watch]:
    """Give a watch for one long task.

    The first Ctrl+C asks the task to stop at its next step, so that it can tidy up; a second one
    does not wait. So does whoever ends the process (SIGTERM).
    """
    from annotator.services.tasks import Watch

    bar = _Bar(title)
    stop = _Stop()
    before = {each: signal.signal(each, stop.ask) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield Watch(bar.show, stop.is_asked)
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        bar.close()


def watched_while_printing(title: str) -> AbstractContextManager[Watch]:
    """Give a watch with a bar, unless the bar would be mixed with lines printed to the terminal."""
    from annotator.services.tasks import UNWATCHED

    return nullcontext(UNWATCHED) if sys.stdout.isatty() else watched(title)


def end_if_stopped(watch: Watch, outcome: str) -> None:
    """End the command if its task was stopped part of the way.

    Args:
        watch: The task's.
        outcome: What has become of it; see `end_as_stopped`.
    """
    if watch.is_cancelled():
        end_as_stopped(outcome)


def end_as_stopped(outcome: str) -> NoReturn:
    """End the command, since its task was stopped part of the way.

    Args:
        outcome: What has become of it, to be said after "Stopped partway; ".
    """
    click.echo(f"Stopped partway; {outcome}", err=True)
    click.get_current_context().exit(INTERRUPTED)


class _Stop:
    """Whether the person wants the task to stop."""

    def __init__(self) -> None:
        self._asked = False

    def ask(self, _number: int, _frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True

    def is_asked(self) -> bool:
        return self._asked


class _Bar:
    """A progress bar on stderr; nothing before the first second, nothing off a terminal."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._started = time.monotonic()
        self._bar: _ClickBar | None = None

    def show(self, done: int, total: int) -> None:
        if not sys.stderr.isatty() or time.monotonic() - self._started < _PATIENCE_S:
            return
        if self._bar is None:
            self._bar = click.progressbar(length=total, label=self._title, file=sys.stderr)
        self._bar.update(done - self._bar.pos)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.render_finish()


class _ClickBar(Protocol):
    """What click's progress bars can do, as click does not name their type."""

    pos: int

    def update(self, n_steps: int) -> None: ...

    def render_finish(self) -> None: ...
