"""Verdicts that stand on a sentence, and carrying them over to the sentence that replaces it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.history.log import Judgement, Operation, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.storage.history.log import Circumstances, mark_activity
from annotator.storage.store import Store
from annotator.storage.verdicts import verdict_of


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


def verdicts(store: Store, sentence_id: SentenceId) -> dict[AnnotatorId, Standing]:
    """Return what each annotator says of a sentence at present, cleared verdicts included."""
    rows = store.rows(
        "SELECT annotator_id, event_uid, label, unsure, note, origin, confirmed"
        " FROM current_label WHERE sentence_id = ?",
        (sentence_id,),
    )
    return {
        AnnotatorId(annotator): Standing(verdict_of(*said), Uid(event))
        for annotator, event, *said in rows
    }


def people_on(store: Store, sentences: Iterable[SentenceId]) -> frozenset[AnnotatorId]:
    """Return who has said something of one of the sentences."""
    return frozenset(person for each in sentences for person in verdicts(store, each))


def append_carried(
    store: Store,
    operation: Operation,
    carried: Sequence[Carried],
    uids: Iterator[Uid],
    circumstances: Circumstances,
) -> None:
    """Append verdicts that are carried over or brought back, each as its annotator's own event.

    They belong to no session, and keep the guideline of the verdict that they are carried from.
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
