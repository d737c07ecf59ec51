"""Repairs of boundaries in the file: sentences that are made, the log of it, labels carried."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.corpus import Kind, Sentence, sentence_uid
from annotator.domain.history.corrections import SentencePair
from annotator.domain.history.log import Judgement, Operation, Origin, Verdict
from annotator.domain.history.merging_boundaries import Extent, parse_spans
from annotator.domain.history.repairs import BoundaryEvent, written
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.pairing.counterparts import Grade
from annotator.storage.history.log import Circumstances, mark_activity
from annotator.storage.store import Row, Store

_EVENT: Final = 'SELECT uid, variant_id, start, "end", spans, reverts FROM boundary_event'
_SENTENCE: Final = (
    'SELECT id, variant_id, uid, position, paragraph, start, "end", text, kind FROM sentence'
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A verdict that is carried over to a new sentence.

    Attributes:
        annotator_id: Whose it is.
        judgement: The verdict on the new sentence.
        source: The event that it was carried from, if there is one.
    """

    annotator_id: AnnotatorId
    judgement: Judgement
    source: Uid | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What an annotator says of a sentence at present, and by which event."""

    verdict: Verdict
    event_uid: Uid


@dataclass(frozen=True, slots=True)
class ManualLink:
    """What a person has said of a sentence and another one being counterparts."""

    other: Sentence
    linked: bool
    grade: Grade | None


def sentence(store: Store, sentence_id: SentenceId) -> Sentence | None:
    """Return a sentence that counts, or None if it is not here or does not count any more."""
    row = store.row(f"{_SENTENCE} WHERE id = ? AND active", (sentence_id,))
    return _sentence(row) if row else None


def following(store: Store, before: Sentence) -> Sentence | None:
    """Return the sentence after this one in its variant, or None at the end."""
    row = store.row(
        f"{_SENTENCE} WHERE variant_id = ? AND active = 1 AND start >= ? ORDER BY start LIMIT 1",
        (before.variant_id, before.end),
    )
    return _sentence(row) if row else None


def cut_of(store: Store, variant_id: VariantId, region: Extent) -> list[Sentence]:
    """Return the sentences that count within a piece of a variant."""
    rows = store.rows(
        f'{_SENTENCE} WHERE variant_id = ? AND active = 1 AND start < ? AND "end" > ?'
        " ORDER BY start",
        (variant_id, region.end, region.start),
    )
    return [_sentence(row) for row in rows]


def make(store: Store, source: Sentence, span: Extent) -> Sentence:
    """Return the sentence with a span of the source's variant; one that is new does not count yet.

    Args:
        store: The workspace file.
        source: The sentence that it comes from: it takes its paragraph, position and kind.
        span: Its place in the variant.
    """
    ((variant, text),) = store.rows(
        "SELECT uid, substr(text, ? + 1, ?) FROM variant WHERE id = ?",
        (span.start, span.end - span.start, source.variant_id),
    )
    uid = sentence_uid(Uid(variant), span.start, span.end)
    store.conn.execute(
        'INSERT INTO sentence (variant_id, uid, position, paragraph, start, "end", text, kind,'
        " computed_kind, active) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, 0"
        " WHERE NOT EXISTS (SELECT 1 FROM sentence WHERE uid = ?2)",
        (
            source.variant_id,
            uid,
            source.position,
            source.paragraph,
            span.start,
            span.end,
            text,
            source.kind,
        ),
    )
    (row,) = store.rows(f"{_SENTENCE} WHERE uid = ?", (uid,))
    return _sentence(row)


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
            written(event.spans),
            event.reverts,
            circumstances.recorded_at,
        ),
    )


def append_carried(
    store: Store,
    operation: Operation,
    carried: Sequence[Carried],
    uids: Iterator[Uid],
    circumstances: Circumstances,
) -> None:
    """Append verdicts that are carried over or brought back, each as its annotator's own event.

    Nobody has looked at them in a session; the guideline is the one of the verdict carried.
    """
    store.conn.executemany(
        "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, unsure,"
        " note, origin, confirmed, guideline_version, guideline_uid, recorded_at, reverts)"
        " VALUES (?1, ?2, ?3, ?4, 'annotation', ?5, ?6, ?7, ?8, ?9,"
        " (SELECT guideline_version FROM label_event WHERE uid = ?10),"
        " (SELECT guideline_uid FROM label_event WHERE uid = ?10), ?11, ?12)",
        (
            (
                next(uids),
                operation.uid,
                each.annotator_id,
                each.judgement.sentence_id,
                each.judgement.verdict.label,
                int(each.judgement.verdict.unsure),
                each.judgement.verdict.note,
                each.judgement.verdict.origin,
                int(each.judgement.verdict.confirmed),
                each.source,
                circumstances.recorded_at,
                each.judgement.reverts,
            )
            for each in carried
        ),
    )
    mark_activity(store, (each.judgement.sentence_id for each in carried))


def repairs_of(store: Store, operation: Uid) -> list[BoundaryEvent]:
    """Return the repairs of an operation in their order."""
    return _events(store.rows(f"{_EVENT} WHERE op_uid = ? ORDER BY uid", (operation,)))


def chain(store: Store, variant_id: VariantId) -> list[BoundaryEvent]:
    """Return all repairs of a variant, the oldest first."""
    return _events(store.rows(f"{_EVENT} WHERE variant_id = ? ORDER BY uid", (variant_id,)))


def verdicts(store: Store, sentence_id: SentenceId) -> dict[AnnotatorId, Standing]:
    """Return what each annotator says of a sentence at present, cleared verdicts included."""
    rows = store.rows(
        "SELECT annotator_id, label, unsure, note, origin, confirmed, event_uid"
        " FROM current_label WHERE sentence_id = ?",
        (sentence_id,),
    )
    return {
        AnnotatorId(annotator): Standing(
            Verdict(
                None if label is None else LabelName(label),
                bool(unsure),
                note,
                None,
                Origin(origin),
                bool(confirmed),
            ),
            Uid(event),
        )
        for annotator, label, unsure, note, origin, confirmed, event in rows
    }


def people_on(store: Store, sentences: Iterable[SentenceId]) -> frozenset[AnnotatorId]:
    """Return who has said something of one of the sentences."""
    return frozenset(person for each in sentences for person in verdicts(store, each))


def manual_links(store: Store, sentence_id: SentenceId) -> list[ManualLink]:
    """Return what people have said of a sentence's counterparts among those that count."""
    rows = store.rows(
        "SELECT other_id, linked, grade FROM link WHERE sentence_id = ?1 AND linked IS NOT NULL"
        " UNION ALL SELECT sentence_id, linked, grade FROM link WHERE other_id = ?1"
        " AND linked IS NOT NULL ORDER BY 1",
        (sentence_id,),
    )
    found = ((sentence(store, row[0]), row[1], row[2]) for row in rows)
    return [
        ManualLink(other, bool(linked), None if grade is None else Grade(grade))
        for other, linked, grade in found
        if other is not None
    ]


def link_between(store: Store, pair: SentencePair) -> tuple[bool | None, Grade | None]:
    """Return what people have said of two sentences: whether they are linked, and the grade."""
    row = store.row(
        "SELECT linked, grade FROM link WHERE sentence_id = ? AND other_id = ?",
        (pair.sentence_id, pair.other_id),
    )
    if row is None or row[0] is None:
        return None, None
    return bool(row[0]), None if row[1] is None else Grade(row[1])


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


def _sentence(row: Row) -> Sentence:
    sentence_id, variant, uid, position, paragraph, start, end, text, kind = row
    return Sentence(
        SentenceId(sentence_id),
        VariantId(variant),
        Uid(uid),
        position,
        paragraph,
        start,
        end,
        text,
        Kind(kind),
    )
