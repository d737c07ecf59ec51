"""The list of stories, page by page."""

from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, StoryId, Uid
from annotator.domain.progress import Progress
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as a list shows it, with one annotator's progress."""

    story: Story
    variants: int
    sentences: int
    progress: Progress


def story_rows(
    store: Store, annotator_id: AnnotatorId | None, after: StoryId | None, limit: int
) -> list[StoryRow]:
    """Return up to `limit` stories in the order they were added, those after `after`."""
    return _rows(
        store,
        annotator_id,
        "s.id > ? ORDER BY s.id LIMIT ?",
        (-1 if after is None else after, limit),
    )


def story_row(store: Store, annotator_id: AnnotatorId | None, story_id: StoryId) -> StoryRow | None:
    """Return one story as a list shows it, or None if it is not here."""
    rows = _rows(store, annotator_id, "s.id = ?", (story_id,))
    return rows[0] if rows else None


def story_count(store: Store) -> int:
    """Return how many stories there are."""
    return store.number("SELECT count(*) FROM story")


def neighbour(store: Store, story_id: StoryId, *, forward: bool) -> StoryId | None:
    """Return the story after or before this one in the order they were added."""
    sql = (
        "SELECT id FROM story WHERE id > ? ORDER BY id LIMIT 1"
        if forward
        else "SELECT id FROM story WHERE id < ? ORDER BY id DESC LIMIT 1"
    )
    row = store.row(sql, (story_id,))
    return StoryId(row[0]) if row else None


def next_unfinished(
    store: Store, annotator_id: AnnotatorId, after: StoryId | None
) -> StoryId | None:
    """Return the next story with something left to label, looking from the start at the end."""
    sql = (
        "SELECT z.story_id FROM story_size AS z LEFT JOIN progress AS p"
        " ON p.story_id = z.story_id AND p.annotator_id = ?"
        " WHERE coalesce(p.labelled, 0) < z.counted AND z.story_id {} ? ORDER BY z.story_id LIMIT 1"
    )
    start = -1 if after is None else after
    for comparison in (">", "<="):
        row = store.row(sql.format(comparison), (annotator_id, start))
        if row:
            return StoryId(row[0])
    return None


def _rows(
    store: Store, annotator_id: AnnotatorId | None, where: str, values: tuple[int, ...]
) -> list[StoryRow]:
    rows = store.rows(
        "SELECT s.id, s.uid, s.title, coalesce(z.variants, 0), coalesce(z.sentences, 0),"  # noqa: S608
        " coalesce(p.labelled, 0), coalesce(z.counted, 0)"
        " FROM story AS s LEFT JOIN story_size AS z ON z.story_id = s.id"
        " LEFT JOIN progress AS p ON p.story_id = s.id AND p.annotator_id = ?"
        f" WHERE {where}",
        (annotator_id, *values),
    )
    return [
        StoryRow(Story(StoryId(r[0]), Uid(r[1]), r[2]), r[3], r[4], Progress(r[5], r[6]))
        for r in rows
    ]
