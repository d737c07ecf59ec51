"""Staging: articles are stored in short transactions, not visible yet, then published or discarded.

So a label never waits for an import longer than one slice takes. An import that is stopped leaves
nothing visible behind; one that fails leaves whole stories only.
"""

import contextlib
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from annotator.domain.corpus import Article, Story
from annotator.domain.errors import WorkspaceError
from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.domain.phrases import Phrase, Typed
from annotator.domain.texts.text import clean_line, text_sha256
from annotator.domain.uids import uid_sequence
from annotator.services.articles.cutting import settled
from annotator.services.articles.cutting_ahead import CuttingAhead
from annotator.services.articles.detailing import known_articles
from annotator.services.articles.import_plan import Location, StoryFiles
from annotator.services.articles.plain_cuts import PlainCut
from annotator.services.articles.staged_writing import Incoming, StagedWriting, overtaken
from annotator.services.short_transactions import PUBLISHED_AT_ONCE, make_room_since
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import corpus, staged_articles, story_lookup

_LOOKED_UP_AT_ONCE: Final = 50
_LONG: Final = 100_000
"""Articles with more characters than this are not collected in memory."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What is known about an article before it is split."""

    story: StoryFiles
    name: str
    uid: Uid
    sha256: str


@dataclass(slots=True)
class Staging:
    """One import in progress.

    Attributes:
        workspace: The workspace.
        watch: Asked between slices whether to go on.
        known: Messages about articles that were here already.
        repeated: Messages about articles that repeat another one of the import.
    """

    workspace: Workspace
    watch: Watch = UNWATCHED
    known: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    _arrived: list[tuple[StoryFiles, str, Article]] = field(default_factory=list)
    _cutting: CuttingAhead[_Arrival] = field(init=False)
    _writing: StagedWriting = field(init=False)
    _variants: dict[StoryFiles, list[VariantId]] = field(default_factory=dict)
    _titles: dict[StoryFiles, str] = field(default_factory=dict)
    _files: dict[StoryFiles, Location] = field(default_factory=dict)
    _names: dict[Uid, str] = field(default_factory=dict)
    _homes: dict[StoryFiles, Story] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._cutting = CuttingAhead(self.watch)
        self._writing = StagedWriting(self.workspace, self.watch)

    @property
    def variants(self) -> int:
        """How many variants are staged."""
        return sum(map(len, self._variants.values()))

    @property
    def sentences(self) -> int:
        """How many sentences are staged."""
        return self._writing.sentences

    def add(self, story: StoryFiles, name: str, article: Article, file: Location) -> None:
        """Split an article into sentences and stage it, unless its text is here already.

        Args:
            story: The story it belongs to.
            name: Its name in messages.
            article: The article.
            file: Its location; a story whose texts offer no title is named after its first file.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved.
        """
        self._files.setdefault(story, file)
        self._arrived.append((story, name, article))
        if len(self._arrived) >= _LOOKED_UP_AT_ONCE or len(article.text) > _LONG:
            self._look_up()

    def stage_rest(self) -> None:
        """Stage the articles that were added and are not staged yet.

        Raises:
            Cancelled: If the person wants to stop.
            WorkspaceError: If it can't be saved.
        """
        self._look_up()
        self._stage(self._cutting.rest())

    def publish(self) -> Changes:
        """Make everything visible: at once or, if the import is large, in groups of whole stories.

        It can be stopped until the first story is visible, and not any more from then on: a stopped
        import is to leave nothing visible behind.

        Raises:
            Cancelled: If the person wants to stop before anything is visible.
            WorkspaceError: If it can't be saved. Of a large import, the stories published before
                stay visible.
        """
        self.stage_rest()
        self._cutting.stop()
        if not self._variants:
            return NOTHING_CHANGED
        stories: set[StoryId] = set()
        now = self.workspace.now()
        uids = uid_sequence(self.workspace.clock(), None, self.workspace.random_bits)
        ended = 0.0
        for piece in self._pieces():
            make_room_since(ended)
            published = len(stories)
            with self.workspace.store.transaction():
                chosen = [story.title for story, _ in piece if story.title_is_chosen]
                here = story_lookup.stories_by_title(self.workspace.store, chosen)
                for story, variants in piece:
                    home = self._home(story, here)
                    if home is None:
                        title, uid = self._title(story), next(uids)
                        added = story_lookup.add_story(self.workspace.store, uid, title, now)
                        home = Story(added, uid, title)
                        here.setdefault(title, home)
                    self._publish_variants(variants, home.id, published)
                    stories.add(home.id)
            ended = time.perf_counter()
        return Changes(stories=frozenset(stories), corpus=True)

    def discard(self) -> None:
        """Delete what is staged; what can't be deleted now stays unseen until the next import."""
        self._cutting.stop()
        with contextlib.suppress(WorkspaceError):
            self._writing.delete()

    def _pieces(self) -> Iterator[list[tuple[StoryFiles, list[VariantId]]]]:
        """Yield groups of whole stories that can be published in one short transaction."""
        piece: list[tuple[StoryFiles, list[VariantId]]] = []
        count = 0
        for story, variants in self._variants.items():
            if piece and count + len(variants) > PUBLISHED_AT_ONCE:
                yield piece
                piece, count = [], 0
            piece.append((story, variants))
            count += len(variants)
        if piece:
            yield piece

    def _publish_variants(
        self, variants: Iterable[VariantId], story_id: StoryId, published: int
    ) -> None:
        for variant_id in variants:
            if not staged_articles.publish(self.workspace.store, variant_id, story_id):
                raise overtaken(published)

    def _look_up(self) -> None:
        """Split the articles whose texts are neither here nor earlier in this import."""
        arrived, self._arrived = self._arrived, []
        hashes = [text_sha256(article.text) for _, _, article in arrived]
        outlets = [article.outlet for _, _, article in arrived]
        known = known_articles(self.workspace, list(zip(hashes, outlets, strict=True)))
        for (story, name, article), sha256, (uid, home) in zip(arrived, hashes, known, strict=True):
            arrival = _Arrival(story, name, uid, sha256)
            if uid in self._names:
                self.repeated.append(
                    Phrase(
                        "{name} is the same text as {names}; it was left out.",
                        name=name,
                        names=self._names[uid],
                    )
                )
            elif home is not None:
                self._leave_out(arrival, home)
            else:
                self._names[uid] = name
                self._stage(self._cutting.add(arrival, article))

    def _stage(self, cuts: Iterable[tuple[_Arrival, Article, PlainCut]]) -> None:
        arrived = list(cuts)
        if not arrived:
            return
        done = settled(self.workspace, [(article, cut) for _, article, cut in arrived])
        arrivals = [arrival for arrival, _, _ in arrived]
        incoming = [
            Incoming(cut, arrival.uid, arrival.sha256)
            for arrival, cut in zip(arrivals, done, strict=True)
        ]
        self._writing.write(incoming)
        for arrival, article in zip(arrivals, incoming, strict=True):
            if article.home is not None:
                self._leave_out(arrival, article.home)
            elif article.variant_id is not None:
                self._variants.setdefault(arrival.story, []).append(article.variant_id)
                if not arrival.story.title and not self._titles.get(arrival.story):
                    self._titles[arrival.story] = article.done.story_title

    def _leave_out(self, arrival: _Arrival, home: Story) -> None:
        self.known.append(self._said_of_known(arrival.name, arrival.uid, home))
        self._homes.setdefault(arrival.story, home)

    def _said_of_known(self, name: str, uid: Uid, home: Story) -> str:
        if corpus.is_removed(self.workspace.store, uid):
            return Phrase(
                "{name} is here already, but was removed from the story “{title}”; "
                "put it back from the list of articles{typed}.",
                typed=Typed("`annotator articles put-back`"),
                name=name,
                title=home.title,
            )
        return Phrase(
            "{name} is here already, in the story “{title}”.", name=name, title=home.title
        )

    def _home(self, story: StoryFiles, here: Mapping[str, Story]) -> Story | None:
        """Return the existing story: the one with the chosen title, or one that has a variant."""
        if story.title_is_chosen:
            return here.get(story.title)
        return self._homes.get(story)

    def _title(self, story: StoryFiles) -> str:
        return story.title or self._titles[story] or clean_line(self._files[story].stem)
