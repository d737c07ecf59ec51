"""Reverting the moving, removing and putting back of articles."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.history.changes import Changes
from annotator.domain.history.places import PlaceEvent
from annotator.domain.ids import StoryId, VariantId
from annotator.services.articles.placing import changes_of
from annotator.services.steps.reverting import WayBack, sorted_out
from annotator.storage import placed_articles
from annotator.storage.history import places


@dataclass(slots=True)
class RevertedPlaces:
    """Reverts the places of articles.

    Attributes:
        way: The undo or redo.
    """

    way: WayBack
    _restored: list[VariantId] = field(default_factory=list)
    _overtaken: list[VariantId] = field(default_factory=list)
    _stories: set[StoryId] = field(default_factory=set)

    def revert(self, events: Sequence[PlaceEvent]) -> None:
        """Restore where articles belonged before these events; inside a transaction.

        An article that somebody has placed again since then is left alone.
        """
        store, uids = self.way.workspace.store, self.way.workspace.uids()
        standing, overtaken = sorted_out(events, lambda e: places.chain(store, e.variant_id))
        restored = [
            PlaceEvent(next(uids), event.variant_id, before.story_uid, before.removed, event.uid)
            for event, before in standing
            if before is not None
        ]
        self._stories |= places.append(store, self.way.operation, restored, self.way.circumstances)
        self._restored += [event.variant_id for event in restored]
        self._overtaken += [event.variant_id for event in overtaken]

    def changes(self) -> Changes:
        """Return what was changed."""
        store = self.way.workspace.store
        left_alone = (
            placed_articles.sentences_of(store, variant)[:1] for variant in self._overtaken
        )
        changes = changes_of(self.way.workspace, self._restored, frozenset(self._stories))
        return replace(
            changes,
            corpus=bool(self._restored),
            skipped=frozenset(each for found in left_alone for each in found),
        )
