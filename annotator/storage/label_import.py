"""Labels from elsewhere: the sentences they are about, and appending them to the log."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from annotator.domain.corpus import former_sentence_uids
from annotator.domain.history.log import Operation, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.texts.folding import unquoted
from annotator.storage.history.log import mark_activity
from annotator.storage.recurring_lines import SHORT_TEXT
from annotator.storage.store import Row, Store

_SHORT = f"SELECT id FROM sentence WHERE text = ? AND length(text) <= {SHORT_TEXT} AND active"  # noqa: S608 - a number
_LONG = f"SELECT id, text FROM sentence WHERE length(text) > {SHORT_TEXT} AND active"  # noqa: S608 - a number
_CANDIDATE = (
    "SELECT s.id, s.active, s.text, v.uid, v.outlet, y.uid, y.title FROM sentence AS s"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = v.story_id"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that a record may mean, and where it stands."""

    sentence_id: SentenceId
    is_active: bool
    text: str
    variant_uid: str
    outlet: str
    story_uid: str
    story: str


@dataclass(frozen=True, slots=True)
class ImportedLabel:
    """One annotator's label of one sentence, as it comes in.

    Attributes:
        sentence_id: The sentence.
        label: The label.
        unsure: The annotator was not sure.
        note: Their note.
        guideline_version: The guideline that they followed, if that is known.
        recorded_at: When they decided, ISO 8601 in UTC; empty when that is not known.
    """

    sentence_id: SentenceId
    label: LabelName
    unsure: bool
    note: str
    guideline_version: int | None
    recorded_at: str

    def says(self, other: "Verdict | ImportedLabel") -> bool:
        """Whether it says the same of its sentence as the other one says."""
        return (self.label, self.unsure, self.note) == (other.label, other.unsure, other.note)


def by_uid(store: Store, uid: str) -> Candidate | None:
    """Return the sentence with this uid, an inactive one too, or None if it is not here."""
    row = store.row(f"{_CANDIDATE} WHERE s.uid = ?", (uid,))
    return _candidate(row) if row else None


def by_former_uids(store: Store, uids: Collection[str]) -> dict[str, Candidate]:
    """Return the sentences that had these uids before schema 7; every sentence is looked at."""
    found: dict[str, SentenceId] = {}
    rows = store.each(
        'SELECT v.uid, s.id, s.start, s."end" FROM variant AS v JOIN sentence AS s'
        " ON s.variant_id = v.id WHERE v.story_id IS NOT NULL ORDER BY v.id"
    )
    for variant, sentences in groupby(rows, itemgetter(0)):
        _, ids, starts, ends = zip(*sentences, strict=True)
        formers = former_sentence_uids(variant, zip(starts, ends, strict=True))
        found.update((f, i) for f, i in zip(formers, ids, strict=True) if f in uids)
    return {uid: each for uid, row in found.items() for each in _candidates(store, [row])}


def by_text(store: Store, texts: Iterable[str]) -> dict[str, list[Candidate]]:
    """Return the active sentences with exactly these texts, in the order they were stored.

    Only short texts have an index; for longer ones every sentence is read, once for all of them.
    """
    found: dict[str, list[SentenceId]] = {}
    long = set()
    for text in texts:
        if len(text) > SHORT_TEXT:
            long.add(text)
        else:
            found[text] = [SentenceId(row[0]) for row in store.rows(_SHORT, (text,))]
    if long:
        for sentence_id, text in store.each(_LONG):
            if text in long:
                found.setdefault(text, []).append(SentenceId(sentence_id))
    return {text: list(_candidates(store, sorted(ids))) for text, ids in found.items()}


def by_unquoted_text(store: Store, texts: Collection[str]) -> dict[str, list[Candidate]]:
    """Return the active sentences by their texts, unquoted; every sentence is looked at.

    Args:
        store: The workspace file.
        texts: Unquoted; see `annotator.domain.texts.folding`.
    """
    found: dict[str, list[SentenceId]] = {}
    if not texts:
        return {}
    for sentence_id, text in store.each("SELECT id, text FROM sentence WHERE active"):
        plain = unquoted(text)
        if plain in texts:
            found.setdefault(plain, []).append(SentenceId(sentence_id))
    return {text: list(_candidates(store, sorted(ids))) for text, ids in found.items()}


def has_variant(store: Store, uid: str) -> bool:
    """Whether the variant with this uid is here."""
    sql = "SELECT 1 FROM variant WHERE uid = ? AND story_id IS NOT NULL"
    return store.row(sql, (uid,)) is not None


def variants_by_text(store: Store) -> dict[str, list[str]]:
    """Return the uids of all variants by the SHA-256 of their texts."""
    found: dict[str, list[str]] = {}
    for sha256, uid in store.each(
        "SELECT text_sha256, uid FROM variant WHERE story_id IS NOT NULL ORDER BY uid"
    ):
        found.setdefault(sha256, []).append(uid)
    return found


def person_by_uid(store: Store, uid: str) -> AnnotatorId | None:
    """Return the annotator with this uid, or who stands for them; None if they are not here."""
    row = store.row("SELECT coalesce(same_as, id) FROM annotator WHERE uid = ?", (uid,))
    return AnnotatorId(row[0]) if row else None


def append_imported(
    store: Store,
    operation: Operation,
    labels: Sequence[ImportedLabel],
    uids: Iterator[Uid],
    imported_at: str,
) -> None:
    """Append one annotation for each label to an import that is in the log."""
    store.conn.executemany(
        "INSERT INTO label_event (uid, op_uid, annotator_id, sentence_id, role, label, unsure,"
        " note, origin, guideline_version, recorded_at)"
        " VALUES (?, ?, ?, ?, 'annotation', ?, ?, ?, 'imported', ?, ?)",
        (
            (
                next(uids),
                operation.uid,
                operation.annotator_id,
                label.sentence_id,
                label.label,
                int(label.unsure),
                label.note,
                label.guideline_version,
                label.recorded_at or imported_at,
            )
            for label in labels
        ),
    )
    mark_activity(store, (label.sentence_id for label in labels))


def _candidates(store: Store, ids: Iterable[SentenceId]) -> Iterator[Candidate]:
    for sentence_id in ids:
        row = store.row(f"{_CANDIDATE} WHERE s.id = ?", (sentence_id,))
        if row is not None:
            yield _candidate(row)


def _candidate(row: Row) -> Candidate:
    sentence_id, active, *place = row
    return Candidate(SentenceId(sentence_id), bool(active), *place)
