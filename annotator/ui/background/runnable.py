"""A piece of work for the thread pool."""

from collections.abc import Callable

from PySide6.QtCore import QRunnable

from annotator.overriding import override
from annotator.services.tasks import Watch

Work = Callable[[Watch], object]


class Runnable(QRunnable):
    """Does some work on a thread of the pool, and reports how it ended."""

    def __init__(
        self, work: Work, watch: Watch, end: Callable[[object, Exception | None], None]
    ) -> None:
        """Wrap the work.

        Args:
            work: What is to be done.
            watch: Follows the work, and may stop it.
            end: Called on the thread with the result, or with None and the exception. If it emits
                signals, they belong to an object of the main thread.
        """
        super().__init__()
        self._work = work
        self._watch = watch
        self._end = end

    @override
    def run(self) -> None:
        try:
            result = self._work(self._watch)
        except Exception as error:  # noqa: BLE001 - carried to the main thread, where it is shown
            self._end(None, error)
        else:
            self._end(result, None)
