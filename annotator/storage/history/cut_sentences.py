"""Sentences by their places in a variant: those that count, and those that a repair makes."""

from typing import Final

from annotator.domain.corpus import Kind, Sentence, sentence_uid
from annotator.domain.history.extents import Extent
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.storage.store import Row, Store

_SENTENCE: Final = (
    'SELECT id, variant_id, uid, position, paragraph, start, "end", text, kind FROM sentence'
)


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
