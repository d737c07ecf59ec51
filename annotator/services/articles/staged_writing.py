"""Writing split articles, not visible yet, in short transactions of as many rows as fit."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Final

from annotator.domain.corpus import Story
from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import Uid, VariantId
from annotator.services.articles.cutting import CutArticle
from annotator.services.short_transactions import (
    ShortTransaction,
    make_room_since,
    settle_now_and_then,
    work_off,
)
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, iso_time
from annotator.storage import recurring_lines, staged_articles, story_lookup
from annotator.storage.staged_articles import StagedSentences

_SLICE: Final = 200
_STALE_MS: Final = int(timedelta(days=1).total_seconds() * 1000)
_OVERTAKEN: Final = (
    "Another import is adding the same article right now; nothing of this one was kept. Wait "
    "until the other is done, then import again."
)
_OVERTAKEN_LATER: Final = (
    "Another import is adding the same article right now; {count} of this one's stories were "
    "added in full and will stay. Wait until the other is done, then import again to add the "
    "rest."
)


@dataclass(slots=True)
class Incoming:
    """A split article that is to be written.

    Attributes:
        done: The article.
        uid: Its variant's uid.
        sha256: The hash of its text.
        variant_id: Its row, once there is one.
        written: How many of its sentences are written.
        home: The story into which somebody else has imported it meanwhile; then it is not written.
    """

    done: CutArticle
    uid: Uid
    sha256: str
    variant_id: VariantId | None = None
    written: int = 0
    home: Story | None = None

    @property
    def is_over(self) -> bool:
        """Whether all of it is written."""
        return self.home is not None or (
            self.variant_id is not None and self.written >= len(self.done.kinds)
        )


@dataclass(slots=True)
class StagedWriting:
    """Writes variants that are not visible yet, and deletes them if they are not to be.

    Attributes:
        workspace: The workspace.
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
        """Write the articles, except those that somebody else has imported meanwhile.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved.
        """
        now = self.workspace.now()
        self._delete_leftovers([article.uid for article in articles])
        self._mark_furniture({line for article in articles for line in article.done.furniture})
        store, first = self.workspace.store, 0
        while first < len(articles):
            self.watch.check()
            make_room_since(self._ended)
            before, begun = self.sentences, len(self._written)
            try:
                with store.transaction():
                    length = ShortTransaction()
                    self._look_for_homes(articles[first:])
                    while first < len(articles):
                        first += self._write_slice(articles[first:], now)
                        if length.is_over:
                            break
            except BaseException:
                # Their rows were rolled back with the transaction, and the ids may be used again.
                del self._written[begun:]
                raise
            self._ended = time.perf_counter()
            settle_now_and_then(self.workspace, before, self.sentences)

    def delete(self) -> None:
        """Delete everything that was written and has no story.

        Raises:
            WorkspaceError: If it can't be deleted.
        """
        self._delete(self._written)

    def _look_for_homes(self, articles: Sequence[Incoming]) -> None:
        """Find articles that somebody else has imported; this is true for the whole transaction."""
        new = [article for article in articles if article.variant_id is None]
        homes = story_lookup.stories_of_variants(self.workspace.store, [a.uid for a in new])
        for article in new:
            article.home = homes.get(article.uid)

    def _write_slice(self, articles: Iterable[Incoming], now: str) -> int:
        """Write a slice of sentences, of several articles if they are short.

        Returns:
            How many articles are finished.
        """
        pieces, room, over = [], _SLICE, 0
        for article in articles:
            if article.home is None:
                piece = self._next_piece(article, room, now)
                room -= len(piece.kinds)
                pieces.append(piece)
            over += article.is_over
            if room <= 0:
                break
        staged_articles.stage_sentences(self.workspace.store, pieces)
        self.sentences += _SLICE - room
        return over

    def _next_piece(self, article: Incoming, room: int, now: str) -> StagedSentences:
        """Return the next sentences to write, after writing their variant if necessary."""
        store, done = self.workspace.store, article.done
        if article.variant_id is None:
            article.variant_id = staged_articles.stage_variant(
                store, done.article, article.uid, article.sha256, now
            )
            self._written.append(article.variant_id)
        elif not staged_articles.is_staged(store, article.variant_id):
            raise overtaken()
        first = article.written
        article.written = min(first + room, len(done.kinds))
        piece, cut = slice(first, article.written), done.sentences
        return StagedSentences(
            article.variant_id,
            done.article.text,
            first,
            cut.uids_between(first, article.written),
            cut.paragraphs[piece],
            cut.starts[piece],
            cut.ends[piece],
            done.kinds[piece],
        )

    def _mark_furniture(self, lines: Iterable[str]) -> None:
        """Mark the lines as furniture wherever they occur already, which may be in many places."""
        store = self.workspace.store
        mark = partial(recurring_lines.mark_furniture, store, limit=_SLICE)
        work_off(self.workspace, recurring_lines.unmarked(store, lines), mark, _SLICE)

    def _delete_leftovers(self, uids: Sequence[Uid]) -> None:
        """Delete what broken imports have left of these variants and, once, everything old."""
        store = self.workspace.store
        self._delete(staged_articles.staged_variants(store, uids))
        if not self._has_tidied:
            self._has_tidied = True
            before = iso_time(self.workspace.clock() - _STALE_MS)
            self._delete(staged_articles.variants_staged_before(store, before))

    def _delete(self, variants: Iterable[VariantId]) -> None:
        discard = partial(staged_articles.discard, self.workspace.store, limit=_SLICE)
        work_off(self.workspace, variants, discard, _SLICE)


def overtaken(published: int = 0) -> WorkspaceError:
    """Return the error for the case that another import has published the same variant.

    Args:
        published: How many stories were published before; the message says so if there are any.
    """
    if published:
        return WorkspaceError(_OVERTAKEN_LATER, count=published)
    return WorkspaceError(_OVERTAKEN)
