"""Long tasks: reporting their progress, and stopping them."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.domain.errors import Cancelled


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Follows a long task, and may stop it.

    Attributes:
        report: Called with the number of steps done, and of all steps.
        is_cancelled: Called between steps; returns whether to stop.
    """

    report: Callable[[int, int], None] = _silent
    is_cancelled: Callable[[], bool] = _never

    def step(self, done: int, total: int) -> None:
        """Report progress, and stop if asked to.

        Raises:
            Cancelled: If the person wants the task to stop.
        """
        self.check()
        self.report(done, total)

    def check(self) -> None:
        """Stop if asked to, within a step.

        Raises:
            Cancelled: If the person wants the task to stop.
        """
        if self.is_cancelled():
            raise Cancelled("Stopped; nothing of it was kept.")


UNWATCHED = Watch()
