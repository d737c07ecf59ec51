"""Merging stories and variants: what is shared, what is joined, what was split differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain.history.extents import Extent
from annotator.domain.history.merging_boundaries import cut_conflicts
from annotator.domain.ids import StoryId, Uid
from annotator.domain.merging import roots
from annotator.storage.history import places
from annotator.storage.merging import cuts, stories
from annotator.storage.merging.stories import StoryVersion
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Conflict:
    """A piece of text that has other sentences here than in the file; both are kept.

    Attributes:
        variant_uid: The variant.
        variant: The name of the variant.
        start: Where the piece starts in the text, in code points.
        end: Where it ends.
        ours: The sentences here.
        theirs: The sentences in the file.
        shown: The sentences that count after the merge; the others are inactive.
    """

    variant_uid: Uid
    variant: str
    start: int
    end: int
    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    shown: tuple[str, ...]


@dataclass(slots=True)
class StoryGroup:
    """Stories here and there that are the same, since they share variants or a uid.

    Attributes:
        here: Their rows in the workspace, the smallest uid first.
        there: Their uids in the incoming file.
        first: The story with the smallest uid, whose uid and title are kept.
    """

    here: list[StoryVersion] = field(default_factory=list)
    there: list[Uid] = field(default_factory=list)
    first: StoryVersion | None = None
    titles: dict[str, None] = field(default_factory=dict)
    uids: set[Uid] = field(default_factory=set)


def conflicts(store: Store) -> Iterator[Conflict]:
    """Yield the places where sentences were repaired differently on the two sides."""
    for uid in cuts.cut_again(store):
        text = cuts.text_of(store, uid)
        if text is None:
            continue

        def cut(spans: tuple[Extent, ...], text: str = text) -> tuple[str, ...]:
            return tuple(text[span.start : span.end] for span in spans)

        for found in cut_conflicts(text, cuts.cut_here(store, uid), cuts.cut_there(store, uid)):
            yield Conflict(
                uid,
                cuts.name_of(store, uid),
                *found.region,
                cut(found.ours),
                cut(found.theirs),
                cut(found.shown),
            )


def story_groups(store: Store) -> list[StoryGroup]:
    """Return the incoming stories, grouped with those that are the same."""
    here, there = stories.stories_here(store), stories.stories_there(store)
    links = stories.shared_stories(store)
    root = roots([story.uid for story in (*here, *there)], links)
    groups: dict[Uid, StoryGroup] = defaultdict(StoryGroup)
    # Ours first, so that our title is kept if both have the same uid.
    for story in sorted((*here, *there), key=lambda story: story.uid):
        group = groups[root[story.uid]]
        group.first = group.first or story
        if story.uid not in group.uids:
            group.titles[story.title] = None
        group.uids.add(story.uid)
    for story in here:
        groups[root[story.uid]].here.append(story)
    for story in there:
        groups[root[story.uid]].there.append(story.uid)
    return [group for group in groups.values() if group.there]


def joined_stories(store: Store) -> Iterator[tuple[str, ...]]:
    """Yield the titles of stories that are to become one; the first title is kept."""
    for group in story_groups(store):
        known = {places.story_of(store, uid) for uid in group.uids}
        if len(group.uids) > 1 and (len(known) > 1 or None in known):
            yield tuple(group.titles)


def is_as_read(store: Store, group: StoryGroup) -> bool:
    """Return whether the stories of a group are the same as when it was read."""
    here = {story.id: story.uid for story in group.here}
    found = {uid: places.story_of(store, uid) for uid in group.uids}
    return all(stories.uid_of(store, row) == uid for row, uid in here.items()) and all(
        story is None or story in here for story in found.values()
    )


def homes(store: Store, groups: Sequence[StoryGroup]) -> dict[Uid, StoryId]:
    """Return the id here of each incoming story, adding it or changing its uid if necessary.

    Call this inside a transaction.
    """
    found: dict[Uid, StoryId] = {}
    for group in groups:
        first = group.first
        if first is None:
            continue
        if group.here:
            home = group.here[0].id
            if group.here[0].uid != first.uid:
                stories.rename_story(store, home, first)
        else:
            home = stories.add_story(store, first)
        stories.know_also(store, home, (uid for uid in group.there if uid != first.uid))
        found |= dict.fromkeys(group.there, home)
    return found
