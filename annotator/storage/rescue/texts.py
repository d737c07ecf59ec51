"""Restoring texts from their sentences and sentences from their texts."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.corpus import sentence_uid, variant_uid
from annotator.domain.ids import Uid
from annotator.domain.phrases import Phrase
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import clean, text_sha256
from annotator.storage.rescue.corrected import first_outlet, follow
from annotator.storage.workspace_file import uids_of_sentences

_COLUMNS: Final = 'id, uid, start, "end", text, active, paragraph'
_MENDED: Final = "The text of {named} was damaged, and repaired from its sentences."
_CHANGED: Final = "The text of {named} was changed by the damage; check it."
_CUT_AGAIN: Final = "Sentences of {named} that were lost, and made again from its text: {added}."


@dataclass(frozen=True, slots=True)
class _Sentence:
    id: int
    uid: str
    start: int
    end: int
    text: str
    active: int
    paragraph: int


def restore_variants(conn: sqlite3.Connection, tell: Callable[[str], None]) -> None:
    """Put together the variants that were lost, from their sentences."""
    lost = conn.execute(
        "SELECT DISTINCT variant_id FROM sentence WHERE variant_id NOT IN (SELECT id FROM variant)"
    ).fetchall()
    for (variant,) in lost:
        text = _composed(_sentences(conn, variant), "")
        story = _story_of(conn, variant)
        now = "1970-01-01T00:00:00.000Z"
        conn.execute(
            "INSERT INTO variant (id, story_id, uid, text, text_sha256, imported_at)"
            " VALUES (?, ?, ?, ?, '', ?)",
            (variant, story, f"lost-{variant}", text, now),
        )
        tell(
            Phrase(
                "Article {variant} was lost; its text was rebuilt from its sentences, without "
                "its outlet, title and address.",
                variant=variant,
            )
        )


def mend(conn: sqlite3.Connection, tell: Callable[[str], None], alive: Callable[[], None]) -> None:
    """Make every variant agree with its sentences, and leave no part of a text uncovered.

    Args:
        conn: The rows.
        tell: Takes a sentence about what was made anew.
        alive: Called for each variant; may raise to stop.
    """
    variants = conn.execute(
        "SELECT id, uid, outlet, title, text, text_sha256, language, story_id FROM variant"
    ).fetchall()
    for variant, uid, outlet, title, stored, sha256, language, story in variants:
        alive()
        named = f"“{title or outlet or variant}”"
        found = _sentences(conn, variant)
        text, damage = _mended_text(stored, sha256, found, named)
        if damage is not None:
            tell(damage)
        new_uid = variant_uid(text_sha256(text), first_outlet(conn, uid, outlet))
        conn.execute(
            "UPDATE variant SET uid = ?, text = ?, text_sha256 = ? WHERE id = ?",
            (new_uid, text, text_sha256(text), variant),
        )
        follow(conn, uid, new_uid)
        _refit(conn, new_uid, text, found, is_same=new_uid == uid)
        if story is not None and not _is_removed(conn, variant):
            added = _fill_gaps(conn, variant, new_uid, text, language)
            if added:
                tell(Phrase(_CUT_AGAIN, named=named, added=added))


def _mended_text(
    stored: str, sha256: str, found: Sequence[_Sentence], named: str
) -> tuple[str, Phrase | None]:
    """Return the text of a variant, and what is to be said of it if it was damaged."""
    if text_sha256(stored) == sha256:
        return stored, None
    text = _composed(found, stored)
    is_whole = text_sha256(text) == sha256
    if not is_whole:
        text = clean(text).text
    # Of a variant that was lost there is no hash, and that has been said.
    return text, Phrase(_MENDED if is_whole else _CHANGED, named=named) if sha256 else None


def _is_removed(conn: sqlite3.Connection, variant: int) -> bool:
    """Whether the variant was removed from its story, so that no sentence of it counts."""
    columns = conn.execute("SELECT name FROM pragma_table_info('variant')").fetchall()
    if ("removed",) not in columns:
        # The file is of a schema in which none could be.
        return False
    row = conn.execute("SELECT removed FROM variant WHERE id = ?", (variant,)).fetchone()
    return bool(row[0])


def _sentences(conn: sqlite3.Connection, variant: int) -> list[_Sentence]:
    found = conn.execute(
        f"SELECT {_COLUMNS} FROM sentence WHERE variant_id = ? ORDER BY start, id",  # noqa: S608 - a constant
        (variant,),
    )
    return [_Sentence(*row) for row in found.fetchall()]


def _composed(found: Sequence[_Sentence], text: str) -> str:
    """Return the text with every sentence that fits its place written over it."""
    length = max([len(text), *(one.end for one in found)])
    characters = list(text.ljust(length, "\n"))
    for one in found:
        if one.active and len(one.text) == one.end - one.start:
            characters[one.start : one.end] = one.text
    return "".join(characters)


def _refit(
    conn: sqlite3.Connection, uid: Uid, text: str, found: Sequence[_Sentence], *, is_same: bool
) -> None:
    """Give sentences the text and the uid of their places; drop those that have none."""
    renamed: dict[str, Uid] = {}
    for one in found:
        expected, right = text[one.start : one.end], sentence_uid(uid, one.start, one.end)
        if is_same and one.uid == right and one.text == expected:
            continue
        taken = conn.execute(
            "SELECT 1 FROM sentence WHERE uid = ? AND id <> ?", (right, one.id)
        ).fetchone()
        if taken or not expected.strip() or one.end > len(text):
            conn.execute("DELETE FROM sentence WHERE id = ?", (one.id,))
        else:
            conn.execute(
                "UPDATE sentence SET uid = ?, text = ? WHERE id = ?", (right, expected, one.id)
            )
            renamed[one.uid] = right
    if renamed:
        uids_of_sentences.follow(conn, renamed)


def _fill_gaps(conn: sqlite3.Connection, variant: int, uid: Uid, text: str, language: str) -> int:
    """Cut whatever no sentence covers; the new sentences get the free rows between neighbours.

    Returns:
        How many sentences are new.
    """
    added = 0
    for first, last in _gaps(conn, variant, len(text)):
        spans = [(first + s.start, first + s.end) for s in sentences(text[first:last], language)]
        if not spans:
            continue
        ids = _free_rows(conn, variant, first, len(spans))
        for row, (start, end) in zip(ids, spans, strict=True):
            conn.execute(
                "INSERT INTO sentence (id, variant_id, uid, position, paragraph, start, "
                '"end", text) VALUES (?, ?, ?, 0, ?, ?, ?, ?)'
                " ON CONFLICT (uid) DO UPDATE SET active = 1",
                (
                    row,
                    variant,
                    sentence_uid(uid, start, end),
                    text.count("\n", 0, start),
                    start,
                    end,
                    text[start:end],
                ),
            )
        added += len(spans)
    if added:
        conn.execute(
            "UPDATE sentence SET position = p.place FROM (SELECT id, row_number() OVER"
            " (ORDER BY start) - 1 AS place FROM sentence WHERE variant_id = ?1 AND active) AS p"
            " WHERE p.id = sentence.id",
            (variant,),
        )
    return added


def _gaps(conn: sqlite3.Connection, variant: int, length: int) -> list[tuple[int, int]]:
    """Return what lies between active sentences; one that overlaps an earlier one is so no more."""
    gaps, at = [], 0
    for one in _sentences(conn, variant):
        if not one.active:
            continue
        if one.start < at:
            conn.execute("UPDATE sentence SET active = 0 WHERE id = ?", (one.id,))
            continue
        gaps.append((at, one.start))
        at = one.end
    return [*gaps, (at, length)]


def _free_rows(
    conn: sqlite3.Connection, variant: int, start: int, count: int
) -> Sequence[int | None]:
    """Return the rows that lost sentences had, where that is certain, so they keep their labels.

    An import numbers an article's sentences one after the other.
    """
    (before,) = conn.execute(
        'SELECT max(id) FROM sentence WHERE variant_id < ?1 OR (variant_id = ?1 AND "end" <= ?2)',
        (variant, start),
    ).fetchone()
    first = (before or 0) + 1
    (taken,) = conn.execute("SELECT min(id) FROM sentence WHERE id >= ?", (first,)).fetchone()
    if taken is not None and taken - first != count:
        return [None] * count
    return range(first, first + count)


def _story_of(conn: sqlite3.Connection, variant: int) -> int:
    """Return the story that a lost variant was in: as its labels say, else the only one."""
    known = conn.execute(
        "SELECT t.story_id FROM sentence_state AS t JOIN sentence AS s ON s.id = t.sentence_id"
        " WHERE s.variant_id = ? LIMIT 1",
        (variant,),
    ).fetchone()
    if known is not None:
        return int(known[0])
    stories = conn.execute("SELECT id FROM story LIMIT 2").fetchall()
    if len(stories) == 1:
        return int(stories[0][0])
    (most,) = conn.execute(
        "SELECT max(coalesce((SELECT max(id) FROM story), 0),"
        " coalesce((SELECT max(story_id) FROM variant), 0))"
    ).fetchone()
    return int(most) + 1
