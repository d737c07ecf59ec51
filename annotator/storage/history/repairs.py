"""Repairs of boundaries in the log: appended, and read back."""

from collections.abc import Iterable
from typing import Final

from annotator.domain.history.extents import Extent, parse_spans, written_spans
from annotator.domain.history.log import Operation
from annotator.domain.history.repairs import BoundaryEvent
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.storage.history.log import Circumstances
from annotator.storage.store import Row, Store

_EVENT: Final = 'SELECT uid, variant_id, start, "end", spans, reverts FROM boundary_event'


def append_repair(
    store: Store, operation: Operation, event: BoundaryEvent, circumstances: Circumstances
) -> None:
    """Append a repair to an operation that is in the log; its sentences are made already.

    The story's counterparts are computed again when they are next wanted.
    """
    store.conn.execute(
        "DELETE FROM alignment WHERE story_id = (SELECT story_id FROM variant WHERE id = ?)",
        (event.variant_id,),
    )
    store.conn.execute(
        "INSERT INTO boundary_event (uid, op_uid, annotator_id, variant_id, start,"
        ' "end", spans, reverts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        (
            event.uid,
            operation.uid,
            operation.annotator_id,
            event.variant_id,
            event.region.start,
            event.region.end,
            written_spans(event.spans),
            event.reverts,
            circumstances.recorded_at,
        ),
    )


def repairs_of(store: Store, operation: Uid) -> list[BoundaryEvent]:
    """Return the repairs of an operation in their order."""
    return _events(store.rows(f"{_EVENT} WHERE op_uid = ? ORDER BY uid", (operation,)))


def chain(store: Store, variant_id: VariantId) -> list[BoundaryEvent]:
    """Return all repairs of a variant, the oldest first."""
    return _events(store.rows(f"{_EVENT} WHERE variant_id = ? ORDER BY uid", (variant_id,)))


def last_repair_id(store: Store) -> int:
    """Return the row number of the repair that arrived last, 0 if there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM boundary_event")


def stories_after(store: Store, event_id: int) -> frozenset[StoryId]:
    """Return the stories of the repairs that arrived after this one."""
    rows = store.rows(
        "SELECT DISTINCT v.story_id FROM boundary_event AS e JOIN variant AS v"
        " ON v.id = e.variant_id WHERE e.id > ? AND v.story_id IS NOT NULL",
        (event_id,),
    )
    return frozenset(StoryId(row[0]) for row in rows)


def _events(rows: Iterable[Row]) -> list[BoundaryEvent]:
    found = []
    for uid, variant, start, end, text, reverts in rows:
        spans = parse_spans(text)
        if spans is not None:
            reverted = None if reverts is None else Uid(reverts)
            event = BoundaryEvent(Uid(uid), VariantId(variant), Extent(start, end), spans, reverted)
            found.append(event)
    return found
