"""Appending to the log and reading it back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.history.log import (
    Judgement,
    LabelEvent,
    Operation,
    Origin,
    Reason,
    Role,
    Verdict,
)
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.storage import people
from annotator.storage.store import Row, Store

_EVENT_COLUMNS = (
    "uid, annotator_id, sentence_id, role, label, unsure, note, reason, origin, confirmed, reverts"
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Under what an operation was made.

    Attributes:
        recorded_at: When, ISO 8601 in UTC.
        session_uid: The sitting of the annotator, where sittings are kept.
        guideline_version: The number of the guideline in force; None where there is none.
        guideline_uid: The same guideline's uid.
    """

    recorded_at: str
    session_uid: Uid | None = None
    guideline_version: int | None = None
    guideline_uid: Uid | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """Whom and what an event concerns."""

    sentence_id: SentenceId
    story_id: StoryId
    annotator_id: AnnotatorId
    role: Role


def latest_uid(store: Store) -> Uid | None:
    """Return the greatest uid in the log."""
    row = store.row(
        "SELECT max(uid) FROM (SELECT max(uid) AS uid FROM operation"
        " UNION ALL SELECT max(uid) FROM label_event UNION ALL SELECT max(uid) FROM kind_event"
        " UNION ALL SELECT max(uid) FROM link_event UNION ALL SELECT max(uid) FROM boundary_event"
        " UNION ALL SELECT max(uid) FROM setup_event"
        " UNION ALL SELECT max(uid) FROM place_event UNION ALL SELECT max(uid) FROM detail_event"
        " UNION ALL SELECT max(uid) FROM guideline WHERE substr(uid, 15, 1) = '7')"
    )
    return None if row is None or row[0] is None else Uid(row[0])


def append_operation(store: Store, operation: Operation, circumstances: Circumstances) -> None:
    """Append an operation, as one of this workspace's own."""
    store.conn.execute(
        "INSERT INTO operation (uid, annotator_id, kind, workspace_uid, reverts, recorded_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            operation.uid,
            operation.annotator_id,
            operation.kind,
            store.workspace_uid,
            operation.reverts,
            circumstances.recorded_at,
        ),
    )


def append_judgements(
    store: Store,
    operation: Operation,
    role: Role,
    judgements: Iterable[Judgement],
    uids: Iterator[Uid],
    circumstances: Circumstances,
) -> None:
    """Append one label event for each judgement to an operation that is in the log.

    An adjudication remembers the votes that it was made on; one that is brought back, the votes
    that it was made on at first.
    """
    judgements = tuple(judgements)
    store.conn.executemany(
        "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, unsure,"
        " note, reason, origin, confirmed, reverts, guideline_version, session_uid, recorded_at,"
        " elapsed_ms, guideline_uid, basis) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
        " ?12, ?13, ?14, ?15, ?16, ?18, CASE WHEN ?5 = 'annotation' OR ?6 IS NULL THEN NULL"
        " WHEN ?17 IS NOT NULL THEN (SELECT basis FROM label_event WHERE uid = ?17) ELSE"
        " coalesce((SELECT vote_counts FROM sentence_state WHERE sentence_id = ?4), '{}') END)",
        (
            (
                next(uids),
                operation.uid,
                operation.annotator_id,
                judgement.sentence_id,
                role,
                judgement.verdict.label,
                int(judgement.verdict.unsure),
                judgement.verdict.note,
                judgement.verdict.reason,
                judgement.verdict.origin,
                int(judgement.verdict.confirmed),
                judgement.reverts,
                circumstances.guideline_version,
                circumstances.session_uid,
                circumstances.recorded_at,
                judgement.elapsed_ms,
                judgement.restores,
                circumstances.guideline_uid,
            )
            for judgement in judgements
        ),
    )
    mark_activity(store, (judgement.sentence_id for judgement in judgements))


def mark_activity(store: Store, sentences: Iterable[SentenceId]) -> None:
    """Take votes out of the count where their sentence does not count.

    The triggers take it for granted that whoever judges a sentence sees it; another window may have
    split or merged it meanwhile.
    """
    store.conn.executemany(
        "UPDATE sentence_state SET active = 0 WHERE sentence_id = ?1 AND active"
        " AND NOT (SELECT active FROM sentence WHERE id = ?1)",
        ((sentence,) for sentence in sentences),
    )


def event_ids(store: Store, operation: Uid) -> list[int]:
    """Return the row numbers of an operation's label events, in the order they were appended."""
    rows = store.rows("SELECT id FROM label_event WHERE op_uid = ? ORDER BY id", (operation,))
    return [row[0] for row in rows]


def events(store: Store, ids: Iterable[int]) -> list[LabelEvent]:
    """Return the label events with these row numbers."""
    sql = f"SELECT {_EVENT_COLUMNS} FROM label_event WHERE id = ?"  # noqa: S608 - names and conditions of our own
    rows = (store.row(sql, (number,)) for number in ids)
    return [_event(row) for row in rows if row is not None]


def chain(
    store: Store, sentence_id: SentenceId, role: Role, annotator_id: AnnotatorId
) -> list[LabelEvent]:
    """Return the chain that a verdict belongs to, the oldest event first.

    A person's annotations of a sentence are a chain of their own; a sentence's adjudications are
    one chain, whoever made them.
    """
    where = "sentence_id = ? AND role = ?"
    values: list[object] = [sentence_id, role]
    if role is Role.ANNOTATION:
        where += (
            " AND annotator_id IN (SELECT r.id FROM annotator AS a JOIN annotator AS r"
            " ON r.id = coalesce(a.same_as, a.id) OR r.same_as = coalesce(a.same_as, a.id)"
            " WHERE a.id = ?)"
        )
        values.append(annotator_id)
    rows = store.rows(
        f"SELECT {_EVENT_COLUMNS} FROM label_event WHERE {where} ORDER BY uid",  # noqa: S608 - names and conditions of our own
        values,
    )
    return [_event(row) for row in rows]


def all_events(store: Store) -> Iterator[LabelEvent]:
    """Yield every label event of the log."""
    return map(_event, store.each(f"SELECT {_EVENT_COLUMNS} FROM label_event"))  # noqa: S608 - names and conditions of our own


def last_event_id(store: Store) -> int:
    """Return the row number of the event that arrived last, 0 in an empty log."""
    return store.number("SELECT coalesce(max(id), 0) FROM label_event")


def last_label(store: Store, annotator_id: AnnotatorId) -> tuple[Uid, SentenceId] | None:
    """Return the annotator's newest event that says where they were, and its sentence.

    Copies that nobody has confirmed, and labels carried over, were given from elsewhere.
    """
    sql = (
        "SELECT uid, sentence_id FROM label_event WHERE annotator_id = ? AND role = 'annotation'"
        " AND origin <> 'carried' AND (origin <> 'propagated' OR confirmed)"
        " ORDER BY uid DESC LIMIT 1"
    )
    found = (store.row(sql, (row,)) for row in people.rows_of(store, annotator_id))
    last = max((row for row in found if row is not None), default=None)
    return None if last is None else (Uid(last[0]), SentenceId(last[1]))


def touched_after(store: Store, event_id: int) -> list[Touch]:
    """Return what the events touched that arrived after the one with this row number."""
    rows = store.rows(
        "SELECT DISTINCT e.sentence_id, v.story_id, e.annotator_id, e.role FROM label_event AS e"
        " JOIN sentence AS s ON s.id = e.sentence_id JOIN variant AS v ON v.id = s.variant_id"
        " WHERE e.id > ?",
        (event_id,),
    )
    return [
        Touch(SentenceId(sentence), StoryId(story), AnnotatorId(annotator), Role(role))
        for sentence, story, annotator, role in rows
    ]


def _event(row: Row) -> LabelEvent:
    uid, annotator, sentence, role, label, unsure, note, reason, origin, confirmed, reverts = row
    return LabelEvent(
        Uid(uid),
        AnnotatorId(annotator),
        SentenceId(sentence),
        Role(role),
        Verdict(
            None if label is None else LabelName(label),
            bool(unsure),
            note,
            None if reason is None else Reason(reason),
            Origin(origin),
            bool(confirmed),
        ),
        None if reverts is None else Uid(reverts),
    )
