"""Making staged variants of a merge visible: whole stories, in short transactions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from annotator.domain.errors import WorkspaceError
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.services.exchange import merging_texts
from annotator.services.exchange.merging_texts import StoryGroup
from annotator.services.short_transactions import PUBLISHED_AT_ONCE, Slices
from annotator.services.workspace import Workspace
from annotator.storage import staged_articles
from annotator.storage.merging import places, stories

_OVERTAKEN: Final = (
    "An import is adding one of the same articles right now; nothing was merged. Wait until it "
    "is done, then merge again."
)
_OVERTAKEN_LATER: Final = (
    "An import is adding one of the same articles right now; {count} of the file's stories were "
    "added in full and will stay. Wait until it is done, then merge again to add the rest."
)


@dataclass(slots=True)
class Publication:
    """Publishes staged variants, and joins stories that are the same.

    Attributes:
        workspace: The workspace.
        slices: Runs the transactions.
        stories: Collects the stories here that got variants or were joined.
        staged: The variants of each story that comes, by its uid there.
    """

    workspace: Workspace
    slices: Slices
    stories: set[StoryId]
    staged: dict[Uid, list[VariantId]] = field(default_factory=dict)
    _published: set[Uid] = field(default_factory=set)

    def run(self) -> None:
        """Publish everything; after a failure, each story is complete or not there at all.

        Raises:
            WorkspaceError: If it can't be saved, or an import has taken a variant.
        """
        done: list[StoryGroup] = []
        waiting = self._groups()
        while waiting:
            turn = list(self._turn(waiting))
            was_as_read = self._publish_as_it_is(turn)
            done += turn
            waiting = waiting[len(turn) :] if was_as_read else self._groups()
        for group in done:
            self._join(group)

    def require_staged(self, variant_id: VariantId) -> None:
        """Make sure that no import has taken the variant.

        Raises:
            WorkspaceError: If one has.
        """
        if not staged_articles.is_staged(self.workspace.store, variant_id):
            if self._published:
                raise WorkspaceError(_OVERTAKEN_LATER, count=len(self._published))
            raise WorkspaceError(_OVERTAKEN)

    def _groups(self) -> list[StoryGroup]:
        """Return the stories that are not published yet, grouped by those that become one."""
        store = self.workspace.store
        with store.reading():
            groups = merging_texts.story_groups(store)
        return [group for group in groups if not self._published.issuperset(group.there)]

    def _turn(self, waiting: Iterable[StoryGroup]) -> Iterator[StoryGroup]:
        """Yield as many groups as fit into one short transaction, but at least one."""
        count = 0
        for group in waiting:
            yield group
            count += 1 + sum(len(self.staged.get(story, ())) for story in group.there)
            if count >= PUBLISHED_AT_ONCE:
                return

    def _publish_as_it_is(self, turn: list[StoryGroup]) -> bool:
        """Publish the variants of some groups, unless somebody has changed them meanwhile.

        Args:
            turn: The groups; afterwards, those that were published.

        Returns:
            Whether the groups were as they had been read.
        """
        store = self.workspace.store

        def write() -> bool:
            was_as_read = all(merging_texts.is_as_read(store, group) for group in turn)
            if not was_as_read:
                turn[:] = list(self._turn(self._groups()))
            self._publish(turn)
            return was_as_read

        return self.slices.run(write)

    def _publish(self, turn: Sequence[StoryGroup]) -> None:
        store = self.workspace.store
        homes = merging_texts.homes(store, turn)
        places.add_joined(store, homes)
        # In the order of the file, which is the order of the columns if stories are joined.
        for story_uid in filter(homes.__contains__, self.staged):
            for variant_id in self.staged[story_uid]:
                self.require_staged(variant_id)
                staged_articles.publish(store, variant_id, homes[story_uid])
            self.stories.add(homes[story_uid])
        self._published.update(homes)

    def _join(self, group: StoryGroup) -> None:
        """Join the stories here that became one because of incoming variants."""
        if len(group.here) > 1 or (group.here and len(group.uids) > 1):
            self.stories.add(group.here[0].id)
        for other in group.here[1:]:
            home = group.here[0].id
            self.slices.run(partial(stories.join_stories, self.workspace.store, other.id, home))
