"""Staging: articles are stored unseen in short transactions, then published or discarded.

A label never waits for an import longer than one slice takes, and an import that is stopped or
broken leaves nothing behind that anybody sees.
"""

import contextlib
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from annotator.domain.corpus import Article, Kind, Span, Story, variant_uid
from annotator.domain.errors import WorkspaceError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean, one_line, text_sha256
from annotator.domain.uids import uid_sequence
from annotator.services.articles.cutting import cut
from annotator.services.articles.import_plan import StoryFiles
from annotator.services.short_transactions import fitting, make_room, settle_now_and_then
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace, iso_time
from annotator.storage import corpus

_SLICE: Final = 400
_STALE_MS: Final = int(timedelta(days=1).total_seconds() * 1000)
_OVERTAKEN: Final = (
    "Another import is adding the same article at this moment; nothing was kept of this one. "
    "Wait until the other is done, then import again."
)


@dataclass(slots=True)
class Staging:
    """One import on its way: what is staged, and what is to be said at the end.

    Attributes:
        workspace: Where to.
        watch: Asked between slices whether to go on.
        sentences: How many sentences are staged.
        known: Sentences about articles that are here already.
    """

    workspace: Workspace
    watch: Watch = UNWATCHED
    sentences: int = 0
    known: list[str] = field(default_factory=list)
    _variants: dict[StoryFiles, list[VariantId]] = field(default_factory=dict)
    _titles: dict[StoryFiles, str] = field(default_factory=dict)
    _names: dict[Uid, str] = field(default_factory=dict)
    _homes: dict[StoryFiles, Story] = field(default_factory=dict)
    _has_tidied: bool = False

    @property
    def variants(self) -> int:
        """How many variants are staged."""
        return sum(map(len, self._variants.values()))

    def add(self, story: StoryFiles, name: str, article: Article) -> None:
        """Cut an article into sentences and stage it, unless its text is here already.

        Args:
            story: What it is a variant of.
            name: What sentences about it call it.
            article: The article.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved.
        """
        sha256 = text_sha256(article.text)
        uid = variant_uid(sha256, article.outlet)
        if uid in self._names:
            self.known.append(
                Phrase(
                    "{name} is the same text as {names}; it was left out.",
                    name=name,
                    names=self._names[uid],
                )
            )
            return
        home = corpus.story_of_variant(self.workspace.store, uid)
        if home is None:
            home = self._stage(story, name, article, uid, sha256)
        if home is not None:
            self.known.append(self._said_of_known(name, uid, home))
            self._homes.setdefault(story, home)

    def publish(self) -> Changes:
        """Make everything that is staged visible at once.

        Raises:
            WorkspaceError: If it can't be saved; nothing is visible then.
        """
        if not self._variants:
            return NOTHING_CHANGED
        store = self.workspace.store
        stories: set[StoryId] = set()
        with store.transaction():
            created_at = self.workspace.now()
            uids = uid_sequence(self.workspace.clock(), None, self.workspace.random_bits)
            for story, variants in self._variants.items():
                home = self._home(story)
                if home is None:
                    title = self._title(story)
                    story_id = corpus.add_story(store, next(uids), title, created_at)
                else:
                    story_id = home.id
                for variant_id in variants:
                    self._require_staged(variant_id)
                    corpus.publish(store, variant_id, story_id)
                stories.add(story_id)
        return Changes(stories=frozenset(stories), corpus=True)

    def discard(self) -> None:
        """Delete what is staged; what can't be deleted now stays unseen until the next import."""
        with contextlib.suppress(WorkspaceError):
            for variants in self._variants.values():
                self._delete(variants)

    def _stage(
        self, story: StoryFiles, name: str, article: Article, uid: Uid, sha256: str
    ) -> Story | None:
        """Stage the article, or return the story into which somebody else has just put it."""
        store = self.workspace.store
        done = cut(self.workspace, article)
        spans = list(zip(done.spans, done.kinds, strict=True))
        now = self.workspace.now()
        self._discard_leftovers(uid)
        with store.transaction():
            home = corpus.story_of_variant(store, uid)
            if home is not None:
                return home
            variant_id = corpus.stage_variant(store, done.article, uid, sha256, now)
            corpus.mark_furniture(store, done.furniture)
            corpus.stage_sentences(store, variant_id, uid, article.text, spans[:_SLICE], 0)
        self._variants.setdefault(story, []).append(variant_id)
        self._names[uid] = name
        if not self._titles.get(story):
            self._titles[story] = done.story_title
        # A short article's one slice is followed by the reading of the next article.
        settle_now_and_then(self.workspace, self.sentences, self.sentences + len(spans[:_SLICE]))
        self.sentences += len(spans[:_SLICE])
        self._stage_further(variant_id, uid, article.text, spans)
        return None

    def _stage_further(
        self, variant_id: VariantId, uid: Uid, text: str, spans: Sequence[tuple[Span, Kind]]
    ) -> None:
        """Stage what a long article has behind its first slice."""
        store = self.workspace.store
        first = size = _SLICE
        while first < len(spans):
            self.watch.check()
            make_room(self.workspace, self.sentences, self.sentences)
            piece = spans[first : first + size]
            started = time.perf_counter()
            with store.transaction():
                self._require_staged(variant_id)
                corpus.stage_sentences(store, variant_id, uid, text, piece, first)
            first, size = first + size, fitting(size, time.perf_counter() - started)
            settle_now_and_then(self.workspace, self.sentences, self.sentences + len(piece))
            self.sentences += len(piece)

    def _said_of_known(self, name: str, uid: Uid, home: Story) -> str:
        if corpus.is_removed(self.workspace.store, uid):
            return Phrase(
                "{name} is here already, but was removed from the story “{title}”; "
                "`annotator articles put-back` or Articles in the File menu puts it back.",
                name=name,
                title=home.title,
            )
        return Phrase(
            "{name} is here already, in the story “{title}”.", name=name, title=home.title
        )

    def _discard_leftovers(self, uid: Uid) -> None:
        """Delete what broken imports have left: of this variant, and once, what is old."""
        store = self.workspace.store
        before = iso_time(self.workspace.clock() - _STALE_MS)
        left = corpus.staged_variant(store, uid)
        self._delete([] if left is None else [left])
        if not self._has_tidied:
            self._has_tidied = True
            self._delete(corpus.variants_staged_before(store, before))

    def _require_staged(self, variant_id: VariantId) -> None:
        if not corpus.is_staged(self.workspace.store, variant_id):
            raise WorkspaceError(_OVERTAKEN)

    def _delete(self, variants: Iterable[VariantId]) -> None:
        store = self.workspace.store
        for variant_id in variants:
            is_gone = False
            while not is_gone:
                with store.transaction():
                    is_gone = corpus.discard(store, variant_id, _SLICE)

    def _home(self, story: StoryFiles) -> Story | None:
        """Return the story that is here already: the one named, or that shares a variant."""
        if story.title_is_chosen:
            return corpus.story_by_title(self.workspace.store, story.title)
        return self._homes.get(story)

    def _title(self, story: StoryFiles) -> str:
        return story.title or self._titles[story] or one_line(clean(story.files[0].stem).text)
