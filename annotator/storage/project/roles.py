"""Roles in the file, and which stories somebody has finished."""

from typing import Final

from annotator.domain.ids import AnnotatorId, StoryId
from annotator.storage.store import Store

_UNFINISHED: Final = (
    "SELECT z.story_id FROM story_size AS z LEFT JOIN progress AS p ON p.story_id = z.story_id"
    " AND p.annotator_id = ? WHERE coalesce(p.labelled, 0) < z.counted"
)


def decided(store: Store, annotator_id: AnnotatorId) -> str:
    """Return the role that was decided last for any row of a person; empty where none was."""
    row = store.row(
        "SELECT p.value FROM setup AS p JOIN annotator AS a ON a.uid = p.annotator_uid"
        " WHERE p.subject = 'role' AND (a.id = ?1 OR a.same_as = ?1)"
        " ORDER BY p.event_uid DESC LIMIT 1",
        (annotator_id,),
    )
    return "" if row is None else str(row[0])


def has_any(store: Store) -> bool:
    """Whether anybody's role was decided."""
    return store.row("SELECT 1 FROM setup WHERE subject = 'role' AND value <> ''") is not None


def has_labelled(store: Store, annotator_id: AnnotatorId) -> bool:
    """Whether the annotator has labelled anything."""
    sql = "SELECT 1 FROM progress WHERE annotator_id = ? AND labelled > 0 LIMIT 1"
    return store.row(sql, (annotator_id,)) is not None


def others_have_labelled(store: Store, annotator_id: AnnotatorId | None) -> bool:
    """Whether anybody but the annotator has labelled anything."""
    sql = "SELECT 1 FROM progress WHERE annotator_id IS NOT ? AND labelled > 0 LIMIT 1"
    return store.row(sql, (annotator_id,)) is not None


def unfinished(store: Store, annotator_id: AnnotatorId) -> frozenset[StoryId]:
    """Return the stories that the annotator has not finished."""
    rows = store.rows(_UNFINISHED, (annotator_id,))
    return frozenset(StoryId(row[0]) for row in rows)
