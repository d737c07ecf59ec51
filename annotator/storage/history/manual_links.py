"""What people have said of sentences being counterparts."""

from dataclasses import dataclass

from annotator.domain.corpus import Sentence
from annotator.domain.history.corrections import SentencePair
from annotator.domain.ids import SentenceId
from annotator.domain.pairing.counterparts import Grade
from annotator.storage.history import cut_sentences
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class ManualLink:
    """What a person has said of a sentence and another one being counterparts."""

    other: Sentence
    linked: bool
    grade: Grade | None


def manual_links(store: Store, sentence_id: SentenceId) -> list[ManualLink]:
    """Return what people have said of a sentence's counterparts among those that count."""
    rows = store.rows(
        "SELECT other_id, linked, grade FROM link WHERE sentence_id = ?1 AND linked IS NOT NULL"
        " UNION ALL SELECT sentence_id, linked, grade FROM link WHERE other_id = ?1"
        " AND linked IS NOT NULL ORDER BY 1",
        (sentence_id,),
    )
    found = ((cut_sentences.sentence(store, row[0]), row[1], row[2]) for row in rows)
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
