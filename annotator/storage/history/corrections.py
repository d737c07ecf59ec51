"""Corrections of kinds and links in the log: appended, read back by operation and by chain."""

from collections.abc import Iterable, Sequence

from annotator.domain.corpus import Kind
from annotator.domain.history.corrections import KindEvent, LinkEvent, SentencePair
from annotator.domain.history.log import Operation
from annotator.domain.ids import SentenceId, StoryId, Uid
from annotator.domain.pairing.counterparts import Grade
from annotator.storage.history.log import Circumstances
from annotator.storage.store import Row, Store

_KIND = "SELECT uid, sentence_id, kind, reverts FROM kind_event"
_LINK = "SELECT uid, sentence_id, other_id, linked, grade, reverts FROM link_event"


def append_kinds(
    store: Store, operation: Operation, events: Sequence[KindEvent], circumstances: Circumstances
) -> None:
    """Append kind events to an operation that is in the log.

    Furniture has no counterparts: the story's are computed again when they are next wanted.
    """
    store.conn.executemany(
        "DELETE FROM alignment WHERE story_id = (SELECT v.story_id FROM sentence AS s"
        " JOIN variant AS v ON v.id = s.variant_id WHERE s.id = ?)",
        ((event.sentence_id,) for event in events),
    )
    store.conn.executemany(
        "INSERT INTO kind_event (uid, op_uid, annotator_id, sentence_id, kind, reverts,"
        " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                event.uid,
                operation.uid,
                operation.annotator_id,
                event.sentence_id,
                event.kind,
                event.reverts,
                circumstances.recorded_at,
            )
            for event in events
        ),
    )


def append_links(
    store: Store, operation: Operation, events: Iterable[LinkEvent], circumstances: Circumstances
) -> None:
    """Append link events to an operation that is in the log."""
    store.conn.executemany(
        "INSERT INTO link_event (uid, op_uid, annotator_id, sentence_id, other_id, linked, grade,"
        " reverts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                event.uid,
                operation.uid,
                operation.annotator_id,
                event.pair.sentence_id,
                event.pair.other_id,
                event.linked,
                event.grade,
                event.reverts,
                circumstances.recorded_at,
            )
            for event in events
        ),
    )


def kinds_of(store: Store, operation: Uid) -> list[KindEvent]:
    """Return the kind events of an operation in their order."""
    rows = store.rows(f"{_KIND} WHERE op_uid = ? ORDER BY uid", (operation,))
    return [_kind(row) for row in rows]


def links_of(store: Store, operation: Uid) -> list[LinkEvent]:
    """Return the link events of an operation in their order."""
    rows = store.rows(f"{_LINK} WHERE op_uid = ? ORDER BY uid", (operation,))
    return [_link(row) for row in rows]


def kind_chain(store: Store, sentence_id: SentenceId) -> list[KindEvent]:
    """Return all that was decided about a sentence's kind, the oldest first."""
    rows = store.rows(f"{_KIND} WHERE sentence_id = ? ORDER BY uid", (sentence_id,))
    return [_kind(row) for row in rows]


def link_chain(store: Store, pair: SentencePair) -> list[LinkEvent]:
    """Return all that was decided about two sentences being counterparts, the oldest first."""
    rows = store.rows(
        f"{_LINK} WHERE sentence_id = ? AND other_id = ? ORDER BY uid",
        (pair.sentence_id, pair.other_id),
    )
    return [_link(row) for row in rows]


def last_kind_id(store: Store) -> int:
    """Return the row number of the kind event that arrived last, 0 if there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM kind_event")


def last_link_id(store: Store) -> int:
    """Return the row number of the link event that arrived last, 0 if there is none."""
    return store.number("SELECT coalesce(max(id), 0) FROM link_event")


def kinds_after(store: Store, event_id: int) -> dict[SentenceId, StoryId]:
    """Return the sentences, with their stories, of the kind events that arrived after this one."""
    rows = store.rows(
        "SELECT e.sentence_id, v.story_id FROM kind_event AS e"
        " JOIN sentence AS s ON s.id = e.sentence_id JOIN variant AS v ON v.id = s.variant_id"
        " WHERE e.id > ?",
        (event_id,),
    )
    return {SentenceId(sentence): StoryId(story) for sentence, story in rows}


def links_after(store: Store, event_id: int) -> dict[SentenceId, StoryId]:
    """Return the sentences, with their stories, of the link events that arrived after this one."""
    rows = store.rows(
        "SELECT s.id, v.story_id FROM link_event AS e"
        " JOIN sentence AS s ON s.id IN (e.sentence_id, e.other_id)"
        " JOIN variant AS v ON v.id = s.variant_id WHERE e.id > ?",
        (event_id,),
    )
    return {SentenceId(sentence): StoryId(story) for sentence, story in rows}


def _kind(row: Row) -> KindEvent:
    uid, sentence, kind, reverts = row
    return KindEvent(
        Uid(uid),
        SentenceId(sentence),
        None if kind is None else Kind(kind),
        None if reverts is None else Uid(reverts),
    )


def _link(row: Row) -> LinkEvent:
    uid, sentence, other, linked, grade, reverts = row
    return LinkEvent(
        Uid(uid),
        SentencePair(SentenceId(sentence), SentenceId(other)),
        None if linked is None else bool(linked),
        None if grade is None else Grade(grade),
        None if reverts is None else Uid(reverts),
    )
