"""Writing cut articles unseen, in short transactions, as many rows in each as there is time for."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from annotator.domain.corpus import Story
from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid, VariantId
from annotator.services.articles.cutting import CutArticle
from annotator.services.short_transactions import (
    ShortTransaction,
    make_room_since,
    settle_now_and_then,
)
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, iso_time
from annotator.storage import corpus, recurring_lines, staged_articles
from annotator.storage.staged_articles import StagedSentences

_SLICE: Final = 200
_STALE_MS: Final = int(timedelta(days=1).total_seconds() * 1000)
_OVERTAKEN: Final = (
    "Another import is adding the same article at this moment; nothing was kept of this one. "
    "Wait until the other is done, then import again."
)
_OVERTAKEN_LATER: Final = (
    "Another import is adding the same article at this moment; of this one's stories, {count} "
    "came whole and will stay. Wait until the other is done, then import again: the rest comes "
    "then."
)


@dataclass(slots=True)
class Incoming:
    """A cut article that is to be written.

    Attributes:
        done: The article.
        uid: Its variant's uid.
        sha256: The hash of its text.
        variant_id: Its row, once there is one.
        written: How many of its sentences are written.
        home: The story into which somebody else has put it meanwhile; it is not written then.
    """

    done: CutArticle
    uid: Uid
    sha256: str
    variant_id: VariantId | None = None
    written: int = 0
    home: Story | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is left to write."""
        return self.home is not None or (
            self.variant_id is not None and self.written >= len(self.done.kinds)
        )


@dataclass(slots=True)
class StagedWriting:
    """Writes variants that nobody sees, and deletes what is not to be seen.

    Attributes:
        workspace: Where to.
        watch: Asked between transactions whether to go on.
        sentences: How many sentences are written.
    """

    workspace: Workspace
    watch: Watch = UNWATCHED
    sentences: int = 0
    _written: list[VariantId] = field(default_factory=list)
    _ended: float = 0.0
    _has_tidied: bool = False

    def write(self, articles: Sequence[Incoming]) -> None:
        """Write the articles, but for those that somebody else has put into a story.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved.
        """
        now = self.workspace.now()
        self._delete_leftovers([article.uid for article in articles])
        store, first = self.workspace.store, 0
        while first < len(articles):
            self.watch.check()
            make_room_since(self._ended)
            before, begun = self.sentences, len(self._written)
            try:
                with store.transaction():
                    length = ShortTransaction()
                    while first < len(articles):
                        self._write_slice(articles[first], now)
                        first += articles[first].is_over
                        if length.is_over:
                            break
            except BaseException:
                # Their rows went with the transaction, and the numbers may be another's by now.
                del self._written[begun:]
                raise
            self._ended = time.perf_counter()
            settle_now_and_then(self.workspace, before, self.sentences)

    def delete(self) -> None:
        """Delete all that was written and has no story.

        Raises:
            WorkspaceError: If it can't be deleted.
        """
        self._delete(self._written)

    def _write_slice(self, article: Incoming, now: str) -> None:
        store, done = self.workspace.store, article.done
        if article.variant_id is None:
            article.home = corpus.story_of_variant(store, article.uid)
            if article.home is not None:
                return
            article.variant_id = staged_articles.stage_variant(
                store, done.article, article.uid, article.sha256, now
            )
            self._written.append(article.variant_id)
            recurring_lines.mark_furniture(store, done.furniture)
        elif not staged_articles.is_staged(store, article.variant_id):
            raise overtaken()
        until = min(article.written + _SLICE, len(done.kinds))
        staged_articles.stage_sentences(
            store, article.variant_id, done.article.text, _sentences(done, article.written, until)
        )
        self.sentences += until - article.written
        article.written = until

    def _delete_leftovers(self, uids: Sequence[Uid]) -> None:
        """Delete what broken imports have left: of these variants, and once, what is old."""
        store = self.workspace.store
        self._delete(staged_articles.staged_variants(store, uids))
        if not self._has_tidied:
            self._has_tidied = True
            before = iso_time(self.workspace.clock() - _STALE_MS)
            self._delete(staged_articles.variants_staged_before(store, before))

    def _delete(self, variants: Iterable[VariantId]) -> None:
        staged_articles.discard_all(self.workspace.store, variants, _SLICE)


def overtaken(published: int = 0) -> WorkspaceError:
    """Return what to raise where another import has taken a variant that was written.

    Args:
        published: How many stories have been published by then, which is said if one has.
    """
    if published:
        return WorkspaceError(_OVERTAKEN_LATER, count=published)
    return WorkspaceError(_OVERTAKEN)


def _sentences(done: CutArticle, first: int, until: int) -> StagedSentences:
    """Return the sentences of an article from one position to before another."""
    piece, cut = slice(first, until), done.sentences
    return StagedSentences(
        first,
        cut.uids[piece],
        cut.paragraphs[piece],
        cut.starts[piece],
        cut.ends[piece],
        done.kinds[piece],
    )
