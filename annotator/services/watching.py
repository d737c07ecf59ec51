"""Watching for changes that another window or program makes in the same workspace."""

from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.history.log import Role
from annotator.domain.ids import AnnotatorId, VariantId
from annotator.services.first_look import FirstLook
from annotator.services.workspace import Workspace
from annotator.storage import corpus, people, story_lookup
from annotator.storage.history import corrections, details, log, places, repairs
from annotator.storage.project import setup
from annotator.storage.store import Store


class _Seen(NamedTuple):
    """How much of a workspace has been seen: the ids of the latest rows."""

    version: int
    event: int
    kind: int
    link: int
    repair: int
    place: int
    detail: int
    annotator: int
    joined: int
    decision: tuple[int, int]
    variant: VariantId
    unpublished: frozenset[VariantId]


def _seen(store: Store) -> _Seen:
    """Return the present state as seen; call this in a read transaction."""
    return _Seen(
        store.data_version(),
        log.last_event_id(store),
        corrections.last_kind_id(store),
        corrections.last_link_id(store),
        repairs.last_repair_id(store),
        places.last_event_id(store),
        details.last_event_id(store),
        people.last_annotator_id(store),
        people.joined_rows(store),
        setup.last_decision(store),
        corpus.last_variant_id(store),
        corpus.unpublished(store),
    )


@dataclass(slots=True)
class Watcher:
    """Finds out what others have changed since the last time.

    Attributes:
        workspace: The open workspace of this window.
        since: Its state when the window began to read it, if that was earlier. The first poll
            reports whether others have changed anything since then, but not exactly what.
    """

    workspace: Workspace
    since: FirstLook | None = None
    _seen: _Seen = field(init=False)
    _missed: Changes = NOTHING_CHANGED

    def __post_init__(self) -> None:
        """Treat the present state as seen."""
        store = self.workspace.store
        with store.reading():
            self._seen = _seen(store)
            if self.since is not None and self.since.version != self._seen.version:
                self._missed = self._everything(self.since)

    def know_decisions(self) -> None:
        """Treat decisions about the work itself as seen, since this window has made them."""
        decision = setup.last_decision(self.workspace.store)
        self._seen = self._seen._replace(decision=decision)

    def poll(self) -> Changes:
        """Return what others have changed since the last call; cheap if nothing has changed."""
        store = self.workspace.store
        if self._missed:
            missed, self._missed = self._missed, NOTHING_CHANGED
            return missed
        if store.data_version() == self._seen.version:
            return NOTHING_CHANGED
        with store.reading():
            before, self._seen = self._seen, _seen(store)
            touched = log.touched_after(store, before.event)
            kinds = corrections.kinds_after(store, before.kind)
            links = corrections.links_after(store, before.link)
            grown = corpus.stories_published(store, before.variant, before.unpublished)
            grown |= repairs.stories_after(store, before.repair)
            grown |= places.stories_after(store, before.place)
            grown |= details.stories_after(store, before.detail)
        # It is not known which rows a merge has joined, so all of them may have changed.
        known = before.annotator if before.joined == self._seen.joined else 0
        added = range(known + 1, self._seen.annotator + 1)
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
            setup=before.decision != self._seen.decision,
        )

    def _everything(self, since: FirstLook) -> Changes:
        """Return changes that mean that anything may have changed, for every annotator."""
        everybody = range(1, self._seen.annotator + 1)
        return Changes(
            stories=frozenset(story_lookup.story_ids(self.workspace.store)),
            annotators=frozenset(AnnotatorId(row) for row in everybody),
            corpus=True,
            setup=since.decision != self._seen.decision,
        )
