"""Corrected details in the file: their log, and the variants and stories that follow it."""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from annotator.domain.history.details import Detail, DetailEvent, Subject
from annotator.domain.history.log import Operation
from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId
from annotator.storage.history import places
from annotator.storage.history.log import Circumstances
from annotator.storage.store import Row, Store

_EVENT: Final = (
    "SELECT uid, subject, subject_uid, field, value, reverts FROM main.detail_event AS e"
)
_OF_STORY: Final = (
    " WHERE e.subject = 'story' AND e.subject_uid IN (SELECT uid FROM main.story WHERE id = ?1"
    " UNION ALL SELECT uid FROM main.joined_story WHERE story_id = ?1)"
)
_SET: Final = {
    field: f"UPDATE main.variant SET {field.value} = ?1 WHERE uid = ?2 AND {field.value} <> ?1"  # noqa: S608 - our own names
    for field in Detail
}


def append(
    store: Store,
    operation: Operation,
    events: Sequence[DetailEvent],
    circumstances: Circumstances,
) -> None:
    """Append events to an operation of the log, and give variants and stories their values."""
    store.conn.executemany(
        "INSERT INTO detail_event (uid, op_uid, annotator_id, subject, subject_uid, field, value,"
        " reverts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                event.uid,
                operation.uid,
                operation.annotator_id,
                event.subject,
                event.subject_uid,
                event.field,
                event.value,
                event.reverts,
                circumstances.recorded_at,
            )
            for event in events
        ),
    )
    settle(store, ((event.subject, event.subject_uid) for event in events))


def settle(store: Store, subjects: Iterable[tuple[Subject, Uid]]) -> None:
    """Give variants and stories the values that the log says last; inside a transaction.

    Those that are not here yet get them when a merge brings them.
    """
    for subject, uid in dict.fromkeys(subjects):
        if subject is Subject.STORY:
            story = places.story_of(store, uid)
            if story is not None:
                settle_story(store, story)
            continue
        for field in Detail:
            events = chain(store, subject, uid, field)
            if events:
                store.conn.execute(_SET[field], (events[-1].value, uid))


def homes(store: Store, subjects: Iterable[tuple[Subject, Uid]]) -> frozenset[StoryId]:
    """Return the stories that these are, or that these articles belong to, if they are here."""
    found = (
        places.story_of(store, uid) if subject is Subject.STORY else _home_of(store, uid)
        for subject, uid in dict.fromkeys(subjects)
    )
    return frozenset(story for story in found if story is not None)


def settle_all(store: Store) -> None:
    """Give everything the values that the log says last; inside a transaction."""
    rows = store.rows("SELECT DISTINCT subject, subject_uid FROM main.detail_event")
    settle(store, ((Subject(subject), Uid(uid)) for subject, uid in rows))


def settle_story(store: Store, story_id: StoryId) -> None:
    """Give a story the title that the log gave last to any of its uids."""
    row = store.row(f"SELECT e.value, max(e.uid) FROM main.detail_event AS e{_OF_STORY}",  # noqa: S608 - our own
                    (story_id,))  # fmt: skip
    if row is not None and row[0] is not None:
        store.conn.execute(
            "UPDATE main.story SET title = ?1 WHERE id = ?2 AND title <> ?1", (row[0], story_id)
        )


def chain(store: Store, subject: Subject, uid: Uid, field: Detail) -> list[DetailEvent]:
    """Return all that was decided about a detail, the oldest first."""
    story = places.story_of(store, uid) if subject is Subject.STORY else None
    if story is not None:
        rows = store.rows(f"{_EVENT}{_OF_STORY} ORDER BY uid", (story,))
    else:
        rows = store.rows(
            f"{_EVENT} WHERE subject_uid = ? AND field = ? ORDER BY uid", (uid, field)
        )
    return list(map(_event, rows))


def events_of(store: Store, operation: Uid) -> list[DetailEvent]:
    """Return what an operation says of each detail in the end."""
    events = map(_event, store.rows(f"{_EVENT} WHERE op_uid = ? ORDER BY uid", (operation,)))
    return list({(event.subject_uid, event.field): event for event in events}.values())


def corrected_variant(store: Store, text_sha256: str, outlet: str) -> Uid | None:
    """Return the variant with this text whose outlet was corrected to this one, if there is one."""
    row = store.row(
        "SELECT v.uid FROM detail_event AS e JOIN variant AS v ON v.uid = e.subject_uid"
        " WHERE e.field = 'outlet' AND e.value = ? AND v.outlet = e.value AND v.text_sha256 = ?"
        " AND v.story_id IS NOT NULL ORDER BY e.uid LIMIT 1",
        (outlet, text_sha256),
    )
    return Uid(row[0]) if row else None


def outlets_corrected_to(store: Store, outlets: Iterable[str]) -> set[str]:
    """Return those of the outlets that a correction has named."""
    rows = store.rows(
        "SELECT j.value FROM json_each(?) AS j WHERE EXISTS (SELECT 1 FROM detail_event AS e"
        " WHERE e.field = 'outlet' AND e.value = j.value)",
        (json.dumps(list(outlets)),),
    )
    return {row[0] for row in rows}


def values(store: Store, variant_id: VariantId) -> dict[Detail, str] | None:
    """Return what an article says of itself, as corrected; None if it is not here."""
    row = store.row("SELECT outlet, title, url, published_at FROM variant WHERE id = ?",
                    (variant_id,))  # fmt: skip
    return dict(zip(Detail, row, strict=True)) if row else None


def all_values(store: Store) -> dict[VariantId, dict[Detail, str]]:
    """Return what all articles say of themselves, as corrected."""
    rows = store.rows("SELECT id, outlet, title, url, published_at FROM variant")
    return {VariantId(row[0]): dict(zip(Detail, row[1:], strict=True)) for row in rows}


def variants_of_outlet(store: Store, outlet: str) -> list[VariantId]:
    """Return the articles of an outlet, those that were removed included."""
    rows = store.rows(
        "SELECT id FROM variant WHERE outlet = ? AND story_id IS NOT NULL ORDER BY id", (outlet,)
    )
    return [VariantId(row[0]) for row in rows]


def last_event_id(store: Store) -> int:
    """Return the row number of the event that arrived last, 0 if there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM detail_event")


def stories_after(store: Store, event_id: int) -> frozenset[StoryId]:
    """Return the stories whose own or whose articles' details were corrected after an event."""
    rows = store.rows(
        "SELECT DISTINCT subject, subject_uid FROM detail_event WHERE id > ?", (event_id,)
    )
    return homes(store, ((Subject(subject), Uid(uid)) for subject, uid in rows))


def first_sentence(store: Store, subject: Subject, uid: Uid) -> SentenceId | None:
    """Return where a detail is best seen: the first sentence of the article or story."""
    is_story = subject is Subject.STORY
    row = store.row(
        "SELECT s.id FROM variant AS v JOIN sentence AS s ON s.variant_id = v.id"  # noqa: S608 - of constants
        f" WHERE {'v.story_id' if is_story else 'v.uid'} = ?"
        " ORDER BY v.removed, v.position, v.id, s.counted DESC, s.start LIMIT 1",
        (places.story_of(store, uid) if is_story else uid,),
    )
    return SentenceId(row[0]) if row else None


def _home_of(store: Store, uid: Uid) -> StoryId | None:
    row = store.row(
        "SELECT story_id FROM main.variant WHERE uid = ? AND story_id IS NOT NULL", (uid,)
    )
    return StoryId(row[0]) if row else None


def _event(row: Row) -> DetailEvent:
    uid, subject, about, field, value, reverts = row
    reverted = None if reverts is None else Uid(reverts)
    return DetailEvent(Uid(uid), Subject(subject), Uid(about), Detail(field), value, reverted)
