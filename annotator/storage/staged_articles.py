"""Articles on their way in: nobody sees a variant that has no story yet."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from annotator.domain.corpus import Article, Kind
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.storage.store import Store, inserted


class StagedSentences(NamedTuple):
    """Consecutive sentences of one variant, as columns of the same length.

    Attributes:
        variant_id: The variant.
        text: Its text.
        first: The position of the first.
        uids: Their uids.
        paragraphs: In which paragraph each stands.
        starts: Where each begins in the variant's text, in code points.
        ends: Where it ends.
        kinds: What each is.
    """

    variant_id: VariantId
    text: str
    first: int
    uids: Sequence[Uid]
    paragraphs: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    kinds: Sequence[Kind]


def stage_variant(
    store: Store, article: Article, uid: Uid, text_sha256: str, imported_at: str
) -> VariantId:
    """Insert a variant without sentences; nobody sees it until it is published."""
    cursor = store.conn.execute(
        "INSERT INTO variant (uid, outlet, title, url, published_at, language, text, text_sha256,"
        " source, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            uid,
            article.outlet,
            article.title,
            article.url,
            article.published_at,
            article.language,
            article.text,
            text_sha256,
            article.source,
            imported_at,
        ),
    )
    return VariantId(inserted(cursor))


def stage_sentences(store: Store, pieces: Iterable[StagedSentences]) -> None:
    """Insert sentences of staged variants."""
    store.conn.executemany(
        'INSERT INTO sentence (uid, position, paragraph, start, "end", text, kind, computed_kind,'
        " variant_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        chain.from_iterable(map(_rows, pieces)),
    )


def _rows(piece: StagedSentences) -> Iterator[tuple[object, ...]]:
    """Build rows without running Python code for each: there are hundreds of thousands."""
    variant_id, text, first, uids, paragraphs, starts, ends, kinds = piece
    # As plain text, which SQLite's module takes without asking what it is.
    values = list(map(str.__str__, kinds))
    return zip(
        uids,
        range(first, first + len(uids)),
        paragraphs,
        starts,
        ends,
        map(text.__getitem__, map(slice, starts, ends)),
        values,
        values,
        repeat(variant_id),
        strict=False,
    )


def is_staged(store: Store, variant_id: VariantId) -> bool:
    """Whether the variant is here and waits to be published."""
    sql = "SELECT 1 FROM variant WHERE id = ? AND story_id IS NULL"
    return store.row(sql, (variant_id,)) is not None


def publish(store: Store, variant_id: VariantId, story_id: StoryId) -> bool:
    """Make a staged variant the last one of a story; returns whether it was waiting for that."""
    cursor = store.conn.execute(
        "UPDATE variant SET story_id = :story, position = (SELECT coalesce(max(position) + 1, 0)"
        " FROM variant WHERE story_id = :story) WHERE id = :variant AND story_id IS NULL",
        {"story": story_id, "variant": variant_id},
    )
    return cursor.rowcount == 1


def staged_variants(store: Store, uids: Iterable[Uid]) -> list[VariantId]:
    """Return those variants of these uids that are here and wait to be published."""
    rows = store.rows(
        "SELECT v.id FROM json_each(?) AS j CROSS JOIN variant AS v ON v.uid = j.value"
        " WHERE v.story_id IS NULL",
        (json.dumps(list(uids)),),
    )
    return [VariantId(row[0]) for row in rows]


def variants_staged_before(store: Store, time: str) -> list[VariantId]:
    """Return what broken imports have left behind: all variants that were staged before a time."""
    rows = store.rows("SELECT id FROM variant WHERE story_id IS NULL AND imported_at < ?", (time,))
    return [VariantId(row[0]) for row in rows]


def discard(store: Store, variant_id: VariantId, limit: int) -> bool:
    """Delete up to `limit` sentences of a staged variant, and the variant after the last.

    Returns:
        Whether the variant is gone, or was not there.
    """
    cursor = store.conn.execute(
        "DELETE FROM sentence WHERE id IN (SELECT s.id FROM sentence AS s JOIN variant AS v"
        " ON v.id = s.variant_id WHERE v.id = ? AND v.story_id IS NULL LIMIT ?)",
        (variant_id, limit),
    )
    if cursor.rowcount == limit:
        return False
    if is_staged(store, variant_id):
        store.conn.execute("DELETE FROM variant_size WHERE variant_id = ?", (variant_id,))
        store.conn.execute("DELETE FROM variant WHERE id = ?", (variant_id,))
    return True
