"""Appending the labels that follow to the sentences of splits and merges, where any are missing."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.domain.history.following import Following, Given, Recut, following
from annotator.domain.history.log import Origin, Verdict
from annotator.domain.history.merging_boundaries import Extent, joined, parse_spans
from annotator.domain.ids import LabelName, SentenceId, Uid, VariantId
from annotator.storage.history.log import mark_activity
from annotator.storage.store import Row, Store

_CUTS: Final = (
    "SELECT op_uid, spans, reverts FROM {0}boundary_event"
    ' WHERE variant_id = ? AND start < ? AND "end" > ? ORDER BY uid'
)
_SENTENCES: Final = (
    'SELECT id, start, "end" FROM {0}sentence WHERE variant_id = ? AND start >= ? AND "end" <= ?'
)
_GIVEN: Final = (
    "SELECT e.uid, e.op_uid, coalesce(p.uid, a.uid), e.label, e.unsure, e.note, e.origin,"
    " e.confirmed, e.reverts FROM {0}label_event AS e JOIN {0}annotator AS a"
    " ON a.id = e.annotator_id LEFT JOIN {0}annotator AS p ON p.id = a.same_as"
    " WHERE e.sentence_id = ? AND e.role = 'annotation'"
)
_APPEND: Final = (
    "INSERT INTO main.label_event (uid, op_uid, annotator_id, sentence_id, role, label, unsure,"
    " note, origin, confirmed, guideline_version, guideline_uid, recorded_at)"
    " SELECT ?1, o.uid, e.annotator_id, ?4, 'annotation', ?5, ?6, ?7, ?8, ?9, e.guideline_version,"
    " e.guideline_uid, max(e.recorded_at, o.recorded_at)"
    " FROM main.label_event AS e, main.operation AS o WHERE e.uid = ?3 AND o.uid = ?2"
)

EVERYWHERE: Final = Extent(0, 2**62)


@dataclass(frozen=True, slots=True)
class CutLog:
    """How a variant was cut anew.

    Attributes:
        recuts: The splits and merges.
        repairs: All operations that have cut it, their undoing included.
    """

    recuts: frozenset[Recut]
    repairs: frozenset[Uid]

    def joined(self, other: "CutLog") -> "CutLog":
        """Return the union of two logs."""
        return CutLog(self.recuts | other.recuts, self.repairs | other.repairs)

    @property
    def spans(self) -> frozenset[Extent]:
        """The sentences that were cut anew, or made by that."""
        return frozenset(s for recut in self.recuts for s in (*recut.before, *recut.after))


def cut_log(
    store: Store, variant_id: VariantId, region: Extent = EVERYWHERE, schema: str = "main."
) -> CutLog:
    """Return how the log of the workspace, or of an incoming file, cuts a variant anew."""
    cuts = store.rows(_CUTS.format(schema), (variant_id, region.end, region.start))
    return CutLog(frozenset(_recuts(cuts)), frozenset(Uid(row[0]) for row in cuts))


def given_on(
    store: Store, variant_id: VariantId, spans: Collection[Extent], schema: str = "main."
) -> dict[Extent, tuple[SentenceId, list[Given]]]:
    """Return the sentences with these spans that are there, and what was ever said of each."""
    if not spans:
        return {}
    within = min(s.start for s in spans), max(s.end for s in spans)
    return {
        span: (SentenceId(number), [_given(span, row) for row in store.rows(given, (number,))])
        for given in (_GIVEN.format(schema),)
        for number, start, end in store.rows(_SENTENCES.format(schema), (variant_id, *within))
        if (span := Extent(start, end)) in spans
    }


def regions_cut_anew(store: Store, variant_id: VariantId) -> list[Extent]:
    """Return the pieces of a variant that were cut anew, those that overlap as one.

    What follows in one of them has nothing to do with the others.
    """
    rows = store.rows(
        'SELECT DISTINCT start, "end" FROM main.boundary_event WHERE variant_id = ?', (variant_id,)
    )
    return joined(Extent(*row) for row in rows)


def missing(
    store: Store, variant_id: VariantId, region: Extent
) -> list[tuple[SentenceId, Following]]:
    """Return what follows in a region and is not in the log, with the sentences it is about.

    Args:
        store: The workspace file.
        variant_id: A variant.
        region: One of its `regions_cut_anew`.
    """
    log = cut_log(store, variant_id, region)
    sentences = given_on(store, variant_id, log.spans)
    given = [event for _, events in sentences.values() for event in events]
    known = {event.uid for event in given}
    # Two with one uid are next to impossible, but would end each merge in an error.
    found = {event.uid: event for event in following(given, log.recuts, log.repairs)}
    return [
        (sentences[event.span][0], event)
        for event in found.values()
        if event.uid not in known and event.span in sentences
    ]


def complete(
    store: Store, variant_id: VariantId, region: Extent, operation: Uid | None = None
) -> frozenset[SentenceId]:
    """Append what follows in a region and is not in the log; to be called in a transaction.

    Args:
        store: The workspace file.
        variant_id: A variant.
        region: One of its `regions_cut_anew`.
        operation: The repair from which it follows; any, if None.

    Returns:
        The sentences that it is about.
    """
    found = [
        (sentence, event)
        for sentence, event in missing(store, variant_id, region)
        if operation in {None, event.operation}
    ]
    store.conn.executemany(
        _APPEND,
        (
            (
                event.uid,
                event.operation,
                event.source,
                sentence,
                event.verdict.label,
                int(event.verdict.unsure),
                event.verdict.note,
                event.verdict.origin,
                int(event.verdict.confirmed),
            )
            for sentence, event in found
        ),
    )
    touched = frozenset(sentence for sentence, _ in found)
    mark_activity(store, touched)
    return touched


def complete_at(
    store: Store, variant_id: VariantId, place: Extent, operation: Uid | None = None
) -> frozenset[SentenceId]:
    """Append what follows around a sentence, as `complete` does."""
    return frozenset(
        made
        for region in regions_cut_anew(store, variant_id)
        if region.start < place.end and place.start < region.end
        for made in complete(store, variant_id, region, operation)
    )


def follow(store: Store, sentences: Iterable[SentenceId]) -> frozenset[SentenceId]:
    """Have what was just said of sentences follow to their parts, where they do not count any more.

    To be called in a transaction.

    Returns:
        The sentences that it is about.
    """
    rows = (
        store.row(
            'SELECT variant_id, start, "end" FROM sentence WHERE id = ? AND NOT active', (each,)
        )
        for each in sentences
    )
    retired = {(VariantId(row[0]), Extent(*row[1:])) for row in rows if row is not None}
    return frozenset(made for each in retired for made in complete_at(store, *each))


def _recuts(cuts: Iterable[Row]) -> Iterator[Recut]:
    """Yield the operations that say how a piece was cut, and how it is cut from then on."""
    by_operation: dict[Uid, list[tuple[Extent, ...]]] = {}
    for operation, text, reverts in cuts:
        spans = parse_spans(text)
        if spans is not None and reverts is None:
            by_operation.setdefault(Uid(operation), []).append(spans)
    for operation, each in by_operation.items():
        match each:
            case [before, after]:
                yield Recut(operation, before, after)


def _given(span: Extent, row: Row) -> Given:
    uid, operation, person, label, unsure, note, origin, confirmed, reverts = row
    verdict = Verdict(
        None if label is None else LabelName(label),
        bool(unsure),
        note,
        None,
        Origin(origin),
        bool(confirmed),
    )
    reverted = None if reverts is None else Uid(reverts)
    return Given(Uid(uid), Uid(operation), Uid(person), span, verdict, reverted)
