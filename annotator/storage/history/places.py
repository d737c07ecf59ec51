"""The log of where articles belong, and moving the variants to where it says."""

from collections.abc import Sequence

from annotator.domain.history.log import Operation
from annotator.domain.history.places import PlaceEvent
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.storage.history import active_sentences
from annotator.storage.history.log import Circumstances
from annotator.storage.store import Row, Store

_EVENT = "SELECT uid, variant_id, story_uid, removed, reverts FROM main.place_event"


def append(
    store: Store,
    operation: Operation,
    events: Sequence[PlaceEvent],
    circumstances: Circumstances,
) -> frozenset[StoryId]:
    """Append events to an operation that is in the log, and move the variants to where they say.

    Returns:
        The stories that they left and came to.
    """
    store.conn.executemany(
        "INSERT INTO place_event (uid, op_uid, annotator_id, variant_id, story_uid, removed,"
        " reverts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                event.uid,
                operation.uid,
                operation.annotator_id,
                event.variant_id,
                event.story_uid,
                int(event.removed),
                event.reverts,
                circumstances.recorded_at,
            )
            for event in events
        ),
    )
    moved = dict.fromkeys(event.variant_id for event in events)
    return frozenset().union(*(settle(store, variant_id) for variant_id in moved))


def settle(store: Store, variant_id: VariantId) -> frozenset[StoryId]:
    """Move a variant to where the log's last line about it says; in a transaction.

    Returns:
        The stories that it left and came to.
    """
    events = chain(store, variant_id)
    ((before, was_removed),) = store.rows(
        "SELECT story_id, removed FROM main.variant WHERE id = ?", (variant_id,)
    )
    if not events:
        return frozenset()
    # Where a story is not here, which no Annotator brings about, the article stays where it is.
    story_id = story_of(store, events[-1].story_uid) or StoryId(before)
    if story_id != before:
        store.conn.execute(
            "UPDATE main.variant SET story_id = :story, position = (SELECT"
            " coalesce(max(position) + 1, 0) FROM main.variant WHERE story_id = :story)"
            " WHERE id = :variant",
            {"story": story_id, "variant": variant_id},
        )
    if events[-1].removed != bool(was_removed):
        store.conn.execute(
            "UPDATE main.variant SET removed = ? WHERE id = ?",
            (int(events[-1].removed), variant_id),
        )
        active_sentences.activate(store, variant_id)
    return frozenset({StoryId(before), story_id})


def story_of(store: Store, uid: Uid) -> StoryId | None:
    """Return the story that has this uid, or had it before it was joined; None if none has."""
    row = store.row(
        "SELECT id FROM main.story WHERE uid = ?1 UNION ALL"
        " SELECT story_id FROM main.joined_story WHERE uid = ?1 LIMIT 1",
        (uid,),
    )
    return StoryId(row[0]) if row else None


def events_of(store: Store, operation: Uid) -> list[PlaceEvent]:
    """Return what an operation says of each of its articles in the end."""
    rows = store.rows(f"{_EVENT} WHERE op_uid = ? ORDER BY uid", (operation,))
    return list({event.variant_id: event for event in map(_event, rows)}.values())


def chain(store: Store, variant_id: VariantId) -> list[PlaceEvent]:
    """Return all that was decided about a variant's place, the oldest first."""
    return list(map(_event, store.rows(f"{_EVENT} WHERE variant_id = ? ORDER BY uid",
                                       (variant_id,))))  # fmt: skip


def last_event_id(store: Store) -> int:
    """Return the row number of the event that arrived last, 0 if there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM place_event")


def stories_after(store: Store, event_id: int) -> frozenset[StoryId]:
    """Return the stories that articles came to, or left, by events that arrived after this one."""
    rows = store.rows(
        "SELECT story_uid FROM place_event WHERE variant_id IN"
        " (SELECT variant_id FROM place_event WHERE id > ?)",
        (event_id,),
    )
    found = (story_of(store, Uid(row[0])) for row in rows)
    return frozenset(story for story in found if story is not None)


def _event(row: Row) -> PlaceEvent:
    uid, variant, story, removed, reverts = row
    reverted = None if reverts is None else Uid(reverts)
    return PlaceEvent(Uid(uid), VariantId(variant), Uid(story), bool(removed), reverted)
