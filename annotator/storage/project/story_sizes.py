"""How much there is to hand out: the stories with the sentences that want a label."""

from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.project.assigning import StorySize
from annotator.storage.project.assignments import ASSIGNED
from annotator.storage.store import Store


def story_sizes(store: Store, *, only_free: bool) -> list[StorySize]:
    """Return all stories with articles as they are assigned, or those assigned to nobody."""
    free = f" AND NOT EXISTS ({ASSIGNED})" if only_free else ""
    rows = store.rows(
        "SELECT (SELECT min(v.uid) FROM variant AS v WHERE v.story_id = z.story_id), z.counted"  # noqa: S608 - of constants
        f" FROM story_size AS z WHERE z.variants > 0{free} ORDER BY z.story_id"
    )
    return [StorySize(Uid(row[0]), int(row[1])) for row in rows]


def labelled_of(store: Store, annotator_id: AnnotatorId) -> dict[Uid, int]:
    """Return how many sentences of each story the person has labelled, by the story's key."""
    rows = store.rows(
        "SELECT (SELECT min(v.uid) FROM variant AS v WHERE v.story_id = p.story_id), p.labelled"
        " FROM progress AS p WHERE p.annotator_id = ?",
        (annotator_id,),
    )
    return {Uid(row[0]): int(row[1]) for row in rows if row[0] is not None}
