"""Watching: what another window or program has changed in the same workspace."""

from dataclasses import dataclass, field

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.log import Role
from annotator.domain.ids import AnnotatorId, StoryId, VariantId
from annotator.services.first_look import FirstLook
from annotator.services.workspace import Workspace
from annotator.storage import corpus, people
from annotator.storage.history import corrections, details, log, places, repairs
from annotator.storage.project import setup


@dataclass(slots=True)
class Watcher:
    """Remembers what was seen last.

    Attributes:
        workspace: The workspace, as this window has it open.
        since: How it was when the window began to read it, if that was some time ago. What others
            have changed meanwhile is told by the first poll, though not what exactly.
    """

    workspace: Workspace
    since: FirstLook | None = None
    _version: int = 0
    _last_event: int = 0
    _last_kind: int = 0
    _last_link: int = 0
    _last_repair: int = 0
    _last_place: int = 0
    _last_detail: int = 0
    _last_annotator: int = 0
    _joined: int = 0
    _last_decision: tuple[int, int] = (0, 0)
    _last_variant: VariantId = field(init=False)
    _unpublished: frozenset[VariantId] = field(init=False)
    _missed: Changes = NOTHING_CHANGED

    def __post_init__(self) -> None:
        """Take the present state as seen."""
        store = self.workspace.store
        with store.reading():
            self._version = store.data_version()
            self._last_event = log.last_event_id(store)
            self._last_kind = corrections.last_kind_id(store)
            self._last_link = corrections.last_link_id(store)
            self._last_repair = repairs.last_repair_id(store)
            self._last_place = places.last_event_id(store)
            self._last_detail = details.last_event_id(store)
            self._last_annotator = people.last_annotator_id(store)
            self._joined = people.joined_rows(store)
            self._last_decision = setup.last_decision(store)
            self._remember_variants()
            if self.since is not None and self.since.version != self._version:
                self._missed = self._everything(self.since)

    def know_decisions(self) -> None:
        """Take what is decided about the work itself as seen: this window has decided it."""
        self._last_decision = setup.last_decision(self.workspace.store)

    def poll(self) -> Changes:
        """Return what others have changed since the last call; cheap when nothing happened."""
        store = self.workspace.store
        if self._missed:
            missed, self._missed = self._missed, NOTHING_CHANGED
            return missed
        if store.data_version() == self._version:
            return NOTHING_CHANGED
        with store.reading():
            self._version = store.data_version()
            touched = log.touched_after(store, self._last_event)
            kinds = corrections.kinds_after(store, self._last_kind)
            links = corrections.links_after(store, self._last_link)
            changed = repairs.stories_after(store, self._last_repair)
            changed |= places.stories_after(store, self._last_place)
            changed |= details.stories_after(store, self._last_detail)
            self._last_event = log.last_event_id(store)
            self._last_kind = corrections.last_kind_id(store)
            self._last_link = corrections.last_link_id(store)
            self._last_repair = repairs.last_repair_id(store)
            self._last_place = places.last_event_id(store)
            self._last_detail = details.last_event_id(store)
            newest, joined = people.last_annotator_id(store), people.joined_rows(store)
            decided = setup.last_decision(store)
            grown = self._grown_stories() | changed
        # Whose rows a merge has joined is not told row by row: all may stand for others now.
        known = self._last_annotator if joined == self._joined else 0
        added = range(known + 1, newest + 1)
        self._last_annotator, self._joined = newest, joined
        is_decided = decided != self._last_decision
        self._last_decision = decided
        labelled = {touch.annotator_id for touch in touched if touch.role is Role.ANNOTATION}
        return Changes(
            sentences=frozenset(touch.sentence_id for touch in touched)
            | kinds.keys()
            | links.keys(),
            stories=frozenset(touch.story_id for touch in touched)
            | grown
            | {*kinds.values(), *links.values()},
            annotators=frozenset(labelled | {AnnotatorId(row) for row in added}),
            corpus=bool(grown),
            kinds=frozenset(kinds),
            links=frozenset(links),
            setup=is_decided,
        )

    def _everything(self, since: FirstLook) -> Changes:
        """Return that anything may have changed, in every story and of every annotator."""
        everybody = range(1, self._last_annotator + 1)
        return Changes(
            stories=frozenset(corpus.story_ids(self.workspace.store)),
            annotators=frozenset(AnnotatorId(row) for row in everybody),
            corpus=True,
            setup=since.decision != self._last_decision,
        )

    def _grown_stories(self) -> frozenset[StoryId]:
        """Return the stories that have got variants, and remember what is here now."""
        store = self.workspace.store
        grown = corpus.stories_published(store, self._last_variant, self._unpublished)
        self._remember_variants()
        return grown

    def _remember_variants(self) -> None:
        self._last_variant = corpus.last_variant_id(self.workspace.store)
        self._unpublished = corpus.unpublished(self.workspace.store)
