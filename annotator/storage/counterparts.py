"""Counterparts in the file: what was computed, and what people have linked."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.history.corrections import SentencePair
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.counterparts import Counterpart, Grade
from annotator.storage.store import Store

_GRADES: Final = {str(grade): grade for grade in Grade}
_OF_STORY = (
    "SELECT s.id FROM variant AS v JOIN sentence AS s ON s.variant_id = v.id WHERE v.story_id = ?"
)
_STANDING_IN_STORY = f"{_OF_STORY} AND s.active"


def _stands(column: str) -> str:
    """Return the condition that a sentence was not split, merged or removed since."""
    return f"EXISTS (SELECT 1 FROM sentence WHERE id = {column} AND active)"  # noqa: S608 - of constants


def _both_stand(table: str) -> str:
    return f"{_stands(f'{table}.sentence_id')} AND {_stands(f'{table}.other_id')}"


def _listed(computed: str, linked: str) -> str:
    """Return a query for part of the view `counterpart`, which SQLite would read as a whole.

    Args:
        computed: Which rows `c` of `computed_counterpart` are wanted, as a condition.
        linked: The same of the rows `l` of `link`.
    """
    return (
        "SELECT c.sentence_id, c.other_id, c.score, c.grade, 0 FROM computed_counterpart AS c"  # noqa: S608 - of constants
        f" WHERE {computed} AND NOT EXISTS (SELECT 1 FROM link AS l WHERE"
        " l.sentence_id = c.sentence_id AND l.other_id = c.other_id AND l.linked IS NOT NULL)"
        " UNION ALL SELECT l.sentence_id, l.other_id, coalesce(c.score, 1.0),"
        " coalesce(l.grade, c.grade, 'same'), 1 FROM link AS l LEFT JOIN computed_counterpart AS c"
        " ON c.sentence_id = l.sentence_id AND c.other_id = l.other_id"
        f" WHERE l.linked = 1 AND {linked}"
    )


_IN_STORY: Final = _listed(
    f"c.sentence_id IN ({_STANDING_IN_STORY}) AND {_stands('c.other_id')}",
    f"l.sentence_id IN ({_STANDING_IN_STORY})"  # noqa: S608 - of constants
    # An article that was moved elsewhere may still have links to its old story.
    " AND (SELECT v.story_id FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id"
    " WHERE s.id = l.other_id AND s.active) = ?",
)

# It may be either of the two; by the indexes of both columns.
_OF_SENTENCE: Final = " UNION ALL ".join(
    _listed(f"c.{column} = ?1 AND {_both_stand('c')}", f"l.{column} = ?1 AND {_both_stand('l')}")
    for column in ("sentence_id", "other_id")
)


def counterparts_of_story(store: Store, story_id: StoryId) -> list[Counterpart]:
    """Return the counterparts within a story, in the order of their ids."""
    return _read(store, _IN_STORY, (story_id,) * 3)


def counterparts_of_sentence(store: Store, sentence_id: SentenceId) -> list[Counterpart]:
    """Return the counterparts of a sentence, in the order of their ids.

    Those in a story that its article has left are among them.
    """
    return _read(store, _OF_SENTENCE, (sentence_id,))


def _read(store: Store, listed: str, values: Sequence[object]) -> list[Counterpart]:
    return [
        Counterpart(one, other, score, _GRADES[grade], bool(is_manual))
        for one, other, score, grade, is_manual in store.rows(f"{listed} ORDER BY 1, 2", values)
    ]


def partners(store: Store, sentence_id: SentenceId, grade: Grade) -> list[SentenceId]:
    """Return the counterparts of a sentence that have this grade, in the order of their ids."""
    rows = store.rows(
        "SELECT other_id FROM computed_counterpart WHERE sentence_id = ?1"
        " UNION SELECT sentence_id FROM computed_counterpart WHERE other_id = ?1"
        " UNION SELECT other_id FROM link WHERE sentence_id = ?1"
        " UNION SELECT sentence_id FROM link WHERE other_id = ?1 ORDER BY 1",
        (sentence_id,),
    )
    known = [SentenceId(row[0]) for row in rows]
    return [s for s in known if grade_of(store, SentencePair.of(sentence_id, s)) is grade]


def grade_of(store: Store, pair: SentencePair) -> Grade | None:
    """Return how alike two counterparts are, or None if they are none."""
    row = store.row(
        "SELECT grade FROM counterpart WHERE sentence_id = ? AND other_id = ?",
        (pair.sentence_id, pair.other_id),
    )
    return Grade(row[0]) if row else None


def computed_grade(store: Store, pair: SentencePair) -> Grade | None:
    """Return how alike two sentences were found to be, or None if they were not found."""
    row = store.row(
        "SELECT grade FROM computed_counterpart WHERE sentence_id = ? AND other_id = ?",
        (pair.sentence_id, pair.other_id),
    )
    return Grade(row[0]) if row else None


def is_aligned(store: Store, story_id: StoryId) -> bool:
    """Whether the counterparts were computed since the story got its last variant."""
    row = store.row(
        "SELECT 1 FROM alignment AS a JOIN story_size AS z ON z.story_id = a.story_id"
        " AND z.variants = a.variants WHERE a.story_id = ?",
        (story_id,),
    )
    return row is not None


def stories_to_align(store: Store) -> list[StoryId]:
    """Return the stories that got variants since their counterparts were computed."""
    rows = store.rows(
        "SELECT z.story_id FROM story_size AS z LEFT JOIN alignment AS a"
        " ON a.story_id = z.story_id WHERE z.variants > 0 AND a.variants IS NOT z.variants"
        " ORDER BY z.story_id"
    )
    return [StoryId(row[0]) for row in rows]


def variant_count(store: Store, story_id: StoryId) -> int:
    """Return how many variants a story has, not counting those that were removed."""
    return store.number(
        "SELECT coalesce(max(variants), 0) FROM story_size WHERE story_id = ?", (story_id,)
    )


def counted_sentences(store: Store, story_id: StoryId) -> set[SentenceId]:
    """Return the sentences of a story that are to be labelled, which have counterparts."""
    rows = store.rows(f"{_OF_STORY} AND s.counted", (story_id,))
    return {SentenceId(row[0]) for row in rows}


def clear_computed(store: Store, story_id: StoryId, limit: int) -> bool:
    """Delete up to `limit` computed counterparts of a story; return whether none is left."""
    cursor = store.conn.execute(
        "DELETE FROM computed_counterpart WHERE (sentence_id, other_id) IN ("  # noqa: S608 - names and conditions of our own
        "SELECT sentence_id, other_id FROM computed_counterpart"
        f" WHERE sentence_id IN ({_OF_STORY}) LIMIT ?)",
        (story_id, limit),
    )
    return cursor.rowcount < limit


def add_computed(store: Store, found: Sequence[Counterpart]) -> None:
    """Insert computed counterparts."""
    store.conn.executemany(
        "INSERT OR REPLACE INTO computed_counterpart (sentence_id, other_id, score, grade)"
        " VALUES (?, ?, ?, ?)",
        ((pair.sentence_id, pair.other_id, pair.score, pair.grade) for pair in found),
    )


def unmark_aligned(store: Store, story_id: StoryId) -> None:
    """Mark a story so that its counterparts are computed again if what follows is cut short."""
    store.conn.execute("DELETE FROM alignment WHERE story_id = ?", (story_id,))


def mark_aligned(store: Store, story_id: StoryId, variants: int) -> None:
    """Write for how many variants the counterparts were computed."""
    store.conn.execute(
        "INSERT INTO alignment (story_id, variants) VALUES (?, ?)"
        " ON CONFLICT (story_id) DO UPDATE SET variants = excluded.variants",
        (story_id, variants),
    )
