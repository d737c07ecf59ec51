"""Splitting ahead: while articles are stored, worker processes split those that come next."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from annotator.domain.corpus import Article
from annotator.services.articles.plain_cuts import PlainCut, cut_all
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.worker_pool import WORKERS, sent, worker_pool

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_BATCH_CHARACTERS: Final = 320_000
"""How many characters are sent to a worker at once: some ten milliseconds of work."""
_ALONE: Final = 1_000_000
"""How many characters are cut here: for fewer, starting other processes would take longer.

A single article that long is cut elsewhere, too: here, nobody could stop it.
"""

T = TypeVar("T")


class _GivenUpError(Exception):
    """Makes the pool end its processes without waiting for results."""


@dataclass(slots=True)
class _Batch(Generic[T]):
    """Articles that are split together, each with a companion."""

    articles: list[Article] = field(default_factory=list)
    companions: list[T] = field(default_factory=list)
    characters: int = 0
    sent: Callable[[], list[PlainCut]] | None = None

    def cut(self) -> Iterator[tuple[T, Article, PlainCut]]:
        """Yield the companion, the article and its sentences, for each article."""
        return zip(self.companions, self.articles, self._done(), strict=True)

    def _done(self) -> list[PlainCut]:
        if self.sent is None:
            return cut_all(self.articles)
        return self.sent()


@dataclass(slots=True)
class CuttingAhead(Generic[T]):
    """Splits articles into sentences, and returns them in the order in which they were added.

    Attributes:
        watch: Asked whether to go on, while the workers split.
    """

    watch: Watch = UNWATCHED
    _begun: _Batch[T] = field(default_factory=_Batch)
    _ready: deque[_Batch[T]] = field(default_factory=deque)
    _characters: int = 0
    _pool: "ProcessPoolExecutor | None" = None
    _stack: ExitStack = field(default_factory=ExitStack)

    def add(self, companion: T, article: Article) -> Iterator[tuple[T, Article, PlainCut]]:
        """Add an article, and yield earlier ones with their sentences.

        Args:
            companion: An object that is returned together with the article.
            article: The article.

        Raises:
            Cancelled: If the person wants to stop.
        """
        self._begun.articles.append(article)
        self._begun.companions.append(companion)
        self._begun.characters += len(article.text)
        if self._begun.characters < _BATCH_CHARACTERS:
            return
        self._send()
        # Enough batches to keep all processors busy, but no more in memory.
        while len(self._ready) > (0 if self._pool is None else 2 * WORKERS):
            yield from self._ready.popleft().cut()

    def rest(self) -> Iterator[tuple[T, Article, PlainCut]]:
        """Yield the remaining articles with their sentences.

        Raises:
            Cancelled: If the person wants to stop.
        """
        self._send()
        while self._ready:
            yield from self._ready.popleft().cut()

    def stop(self) -> None:
        """End the workers; what they were splitting is dropped."""
        self._pool = None
        self._ready.clear()
        with suppress(_GivenUpError), self._stack:
            raise _GivenUpError

    def _send(self) -> None:
        batch, self._begun = self._begun, _Batch()
        if not batch.articles:
            return
        self._characters += batch.characters
        if self._pool is None and self._characters > _ALONE:
            self._pool = self._stack.enter_context(worker_pool())
        if self._pool is not None:
            batch.sent = sent(self._pool, cut_all, batch.articles, self.watch)
        self._ready.append(batch)
