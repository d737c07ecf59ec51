"""Sentences by their places in a variant: those that count, and those that a repair makes."""

from typing import Final

from annotator.domain.corpus import Sentence, sentence_uid
from annotator.domain.history.extents import Extent
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.storage.corpus import SENTENCE_COLUMNS, sentence_of
from annotator.storage.store import Store

_SENTENCE: Final = f"SELECT {SENTENCE_COLUMNS} FROM sentence"  # noqa: S608 - our own columns


def sentence(store: Store, sentence_id: SentenceId) -> Sentence | None:
    """Return a sentence that counts, or None if it is not here or does not count any more."""
    row = store.row(f"{_SENTENCE} WHERE id = ? AND active", (sentence_id,))
    return sentence_of(row) if row else None


def following(store: Store, before: Sentence) -> Sentence | None:
    """Return the sentence after this one in its variant, or None at the end."""
    row = store.row(
        f"{_SENTENCE} WHERE variant_id = ? AND active = 1 AND start >= ? ORDER BY start LIMIT 1",
        (before.variant_id, before.end),
    )
    return sentence_of(row) if row else None


def cut_of(store: Store, variant_id: VariantId, region: Extent) -> list[Sentence]:
    """Return the sentences that count within a piece of a variant."""
    rows = store.rows(
        f'{_SENTENCE} WHERE variant_id = ? AND active = 1 AND start < ? AND "end" > ?'
        " ORDER BY start",
        (variant_id, region.end, region.start),
    )
    return [sentence_of(row) for row in rows]


def make(store: Store, source: Sentence, span: Extent) -> Sentence:
    """Return the sentence at a place, and insert it if there has never been one.

    A sentence that is inserted does not count before a repair says that it does.

    Args:
        store: The workspace file.
        source: The sentence that it is made from; it has the same paragraph, position and kind.
        span: Its place in the source's variant.
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
    return sentence_of(row)
