"""Labels given under an earlier guideline, and those that are to be looked at again."""

from collections.abc import Sequence
from typing import Final

from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.project.reopening import TouchedLabel
from annotator.storage.store import Store

_TOUCHED: Final = (
    "SELECT s.id, s.uid, a.id, a.uid, a.name, c.label, e.guideline_version, s.text, y.title"
    " FROM current_label AS c JOIN label_event AS e ON e.uid = c.event_uid"
    " JOIN annotator AS a ON a.id = c.annotator_id"
    " JOIN sentence AS s ON s.id = c.sentence_id AND s.active"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = v.story_id"
    " WHERE c.is_vote AND coalesce(e.guideline_version, 0) < ?1"
)
_ORDER: Final = " ORDER BY v.story_id, v.position, v.id, s.start, a.name, a.id"
_REOPENED: Final = (
    "SELECT s.id FROM variant AS v CROSS JOIN sentence AS s ON s.variant_id = v.id AND s.active"
    " CROSS JOIN annotator AS a ON (a.id = ?1 OR a.same_as = ?1)"
    " CROSS JOIN setup AS p ON p.subject = 'reopening' AND p.key = s.uid"
    " AND p.annotator_uid = a.uid AND p.value <> ''"
    " CROSS JOIN current_label AS c ON c.sentence_id = s.id AND c.annotator_id = ?1"
    " AND c.event_uid < p.event_uid WHERE v.story_id = ?2 AND c.is_vote"
)

_WAITING: Final = (
    "SELECT p.value FROM setup AS p JOIN current_label AS c ON c.sentence_id = ?"
    " AND c.annotator_id = ? AND c.event_uid < p.event_uid"
    " WHERE p.subject = 'reopening' AND p.key = ? AND p.annotator_uid = ?"
)


def touched(store: Store, version: int, labels: Sequence[LabelName]) -> list[TouchedLabel]:
    """Return current labels that were given under an earlier version, in the order of the texts.

    Args:
        store: The workspace file.
        version: Labels given under an earlier version than this, or under none that is known.
        labels: Only these; all if empty.
    """
    marks = ", ".join(f"?{number + 2}" for number in range(len(labels)))
    where = f" AND c.label IN ({marks})" if labels else ""
    rows = store.rows(_TOUCHED + where + _ORDER, (version, *labels))
    return [
        TouchedLabel(
            SentenceId(row[0]),
            Uid(row[1]),
            AnnotatorId(row[2]),
            Uid(row[3]),
            row[4],
            LabelName(row[5]),
            row[6],
            row[7],
            row[8],
        )
        for row in rows
    ]


def reopened_in_story(
    store: Store, annotator_id: AnnotatorId, story_id: StoryId
) -> frozenset[SentenceId]:
    """Return the sentences whose label the annotator is to look at again, and has not yet."""
    rows = store.rows(_REOPENED, (annotator_id, story_id))
    return frozenset(SentenceId(row[0]) for row in rows)


def reopened_stories(store: Store, annotator_id: AnnotatorId) -> list[StoryId]:
    """Return the stories with labels that the annotator is to look at again."""
    rows = store.rows(
        "SELECT DISTINCT v.story_id FROM annotator AS a JOIN setup AS p"
        " ON p.subject = 'reopening' AND p.annotator_uid = a.uid AND p.value <> ''"
        " JOIN sentence AS s ON s.uid = p.key AND s.active JOIN variant AS v ON v.id = s.variant_id"
        " JOIN current_label AS c ON c.sentence_id = s.id AND c.annotator_id = ?1"
        " AND c.event_uid < p.event_uid WHERE (a.id = ?1 OR a.same_as = ?1) AND c.is_vote"
        " AND v.story_id IS NOT NULL ORDER BY 1",
        (annotator_id,),
    )
    return [StoryId(row[0]) for row in rows]


def reason_waiting(store: Store, label: TouchedLabel) -> str:
    """Return why a label waits to be looked at again already; empty where it does not."""
    row = store.row(
        _WAITING,
        (label.sentence_id, label.annotator_id, label.sentence_uid, label.annotator_uid),
    )
    return "" if row is None else str(row[0])
