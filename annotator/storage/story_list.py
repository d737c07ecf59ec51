"""The list of stories, page by page."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, StoryId, Uid
from annotator.domain.work.progress import Progress
from annotator.storage.project import assignments
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as a list shows it, with one annotator's progress."""

    story: Story
    variants: int
    sentences: int
    progress: Progress


def story_rows(
    store: Store,
    annotator_id: AnnotatorId | None,
    after: StoryId | None,
    limit: int,
    *,
    only_mine: bool = False,
) -> list[StoryRow]:
    """Return up to `limit` stories in the order they were added, those after `after`.

    Args:
        store: The workspace file.
        annotator_id: Whose progress is read.
        after: The last story of the page before.
        limit: How many; -1 for all.
        only_mine: Leave out stories that are assigned to others alone.
    """
    mine = f" AND {assignments.MINE}" if only_mine else ""
    return _rows(
        store,
        annotator_id,
        f"s.id > :after AND z.variants > 0{mine} ORDER BY s.id LIMIT :limit",
        {"after": -1 if after is None else after, "limit": limit},
    )


def story_row(store: Store, annotator_id: AnnotatorId | None, story_id: StoryId) -> StoryRow | None:
    """Return one story as a list shows it, or None if it is not here."""
    rows = _rows(store, annotator_id, "s.id = :story", {"story": story_id})
    return rows[0] if rows else None


def story_count(store: Store) -> int:
    """Return how many stories there are."""
    return store.number("SELECT count(*) FROM story_size WHERE variants > 0")


def sizes(store: Store) -> tuple[int, int]:
    """Return how many variants and sentences all stories show; what was removed is in none."""
    row = store.row(
        "SELECT coalesce(sum(variants), 0), coalesce(sum(sentences), 0) FROM story_size"
    )
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def neighbour(store: Store, story_id: StoryId, *, forward: bool) -> StoryId | None:
    """Return the story after or before this one in the order they were added."""
    sql = (
        "SELECT story_id FROM story_size WHERE story_id > ? AND variants > 0"
        " ORDER BY story_id LIMIT 1"
        if forward
        else "SELECT story_id FROM story_size WHERE story_id < ? AND variants > 0"
        " ORDER BY story_id DESC LIMIT 1"
    )
    row = store.row(sql, (story_id,))
    return StoryId(row[0]) if row else None


def _rows(
    store: Store, annotator_id: AnnotatorId | None, where: str, values: Mapping[str, int]
) -> list[StoryRow]:
    rows = store.rows(
        "SELECT s.id, s.uid, s.title, coalesce(z.variants, 0), coalesce(z.sentences, 0),"  # noqa: S608 - names and conditions of our own
        " coalesce(p.labelled, 0), coalesce(z.counted, 0)"
        " FROM story AS s LEFT JOIN story_size AS z ON z.story_id = s.id"
        " LEFT JOIN progress AS p ON p.story_id = s.id AND p.annotator_id = :annotator"
        f" WHERE {where}",
        {"annotator": annotator_id, **values},
    )
    return [
        StoryRow(Story(StoryId(r[0]), Uid(r[1]), r[2]), r[3], r[4], Progress(r[5], r[6]))
        for r in rows
    ]
