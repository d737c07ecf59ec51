"""Who labels which stories, in the file: read from what is decided about the work.

A story is named by the uid of one of its variants. A story that is assigned to nobody is
everybody's.
"""

from typing import Final

from annotator.domain.ids import AnnotatorId, StoryId, Uid
from annotator.domain.work.progress import Progress
from annotator.storage import verdicts
from annotator.storage.store import Store

ASSIGNED: Final = (
    "SELECT 1 FROM variant AS w CROSS JOIN setup AS p ON p.subject = 'assignment'"
    " AND p.key = w.uid AND p.value = '1' WHERE w.story_id = z.story_id"
)
"""A query from `story_size AS z` on: whom the story is assigned to."""
_TO_ME: Final = (
    f"EXISTS ({ASSIGNED} AND p.annotator_uid IN"  # noqa: S608 - of constants
    " (SELECT uid FROM annotator WHERE id = :annotator OR same_as = :annotator))"
)
MINE: Final = f"(NOT EXISTS ({ASSIGNED}) OR {_TO_ME})"
"""A condition on `story_size AS z`: the story is assigned to `:annotator`, or to nobody."""


def has_any(store: Store) -> bool:
    """Whether any story is assigned to anybody."""
    sql = "SELECT 1 FROM setup WHERE subject = 'assignment' AND value = '1' LIMIT 1"
    return store.row(sql) is not None


def pairs(store: Store) -> list[tuple[StoryId, AnnotatorId]]:
    """Return story and annotator of every assignment."""
    rows = store.rows(
        "SELECT DISTINCT v.story_id, coalesce(a.same_as, a.id) FROM setup AS p"
        " JOIN variant AS v ON v.uid = p.key AND v.story_id IS NOT NULL"
        " JOIN annotator AS a ON a.uid = p.annotator_uid"
        " WHERE p.subject = 'assignment' AND p.value = '1' ORDER BY 1, 2"
    )
    return [(StoryId(row[0]), AnnotatorId(row[1])) for row in rows]


def stories_of(store: Store, annotator_id: AnnotatorId) -> list[Uid]:
    """Return the uids of the stories that are assigned to an annotator."""
    rows = store.rows(
        "SELECT y.uid FROM story_size AS z JOIN story AS y ON y.id = z.story_id"  # noqa: S608 - of constants
        f" WHERE {_TO_ME} ORDER BY z.story_id",
        {"annotator": annotator_id},
    )
    return [Uid(row[0]) for row in rows]


def next_unfinished(
    store: Store, annotator_id: AnnotatorId, after: StoryId | None
) -> StoryId | None:
    """Return the annotator's next story with something left to label, starting over at the end.

    What is assigned to them comes before what is assigned to nobody.
    """
    sql = (
        "SELECT z.story_id FROM story_size AS z LEFT JOIN progress AS p"
        " ON p.story_id = z.story_id AND p.annotator_id = :annotator"
        " WHERE coalesce(p.labelled, 0) < z.counted AND z.story_id {} :start AND {}"
        " ORDER BY z.story_id LIMIT 1"
    )
    conditions = (_TO_ME, MINE) if has_any(store) else ("1",)
    values = {"annotator": annotator_id, "start": -1 if after is None else after}
    for condition in conditions:
        for comparison in (">", "<="):
            row = store.row(sql.format(comparison, condition), values)
            if row:
                return StoryId(row[0])
    return None


def progress(store: Store, annotator_id: AnnotatorId) -> Progress:
    """Return how far the annotator is with the stories that are theirs to label.

    That is all but what is assigned to others alone: one walk through the assignments instead of
    one through the stories, with a question about each.
    """
    whole = verdicts.workspace_progress(store, annotator_id)
    ((labelled, counted),) = store.rows(
        "WITH assigned AS (SELECT v.story_id, max(p.annotator_uid IN (SELECT uid FROM annotator"
        " WHERE id = :annotator OR same_as = :annotator)) AS is_mine FROM setup AS p"
        " CROSS JOIN variant AS v ON v.uid = p.key AND v.story_id IS NOT NULL"
        " WHERE p.subject = 'assignment' AND p.value = '1' GROUP BY v.story_id)"
        " SELECT coalesce(sum(p.labelled), 0), coalesce(sum(z.counted), 0) FROM assigned AS a"
        " CROSS JOIN story_size AS z ON z.story_id = a.story_id"
        " LEFT JOIN progress AS p ON p.story_id = a.story_id AND p.annotator_id = :annotator"
        " WHERE NOT a.is_mine",
        {"annotator": annotator_id},
    )
    return Progress(whole.labelled - labelled, whole.total - counted)
