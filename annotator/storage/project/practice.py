"""What practice needs of the file: gold with its reasons, and labels as they stood at a moment."""

from dataclasses import dataclass

from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.project.practice import Answer
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence with an annotator's label on it."""

    sentence_id: SentenceId
    sentence_uid: Uid
    text: str
    label: LabelName | None


def story_of(store: Store, key: Uid) -> tuple[StoryId, str] | None:
    """Return id and title of the story that a variant belongs to, None if it is not here."""
    row = store.row(
        "SELECT y.id, y.title FROM variant AS v JOIN story AS y ON y.id = v.story_id"
        " WHERE v.uid = ?",
        (key,),
    )
    return None if row is None else (StoryId(row[0]), str(row[1]))


def gold(store: Store, story_id: StoryId) -> dict[Uid, Answer]:
    """Return the gold of a story's sentences that want a label, with the reviewers' reasons."""
    rows = store.rows(
        "SELECT s.uid, g.label, e.reason, coalesce(e.note, '') FROM variant AS v"
        " CROSS JOIN sentence AS s ON s.variant_id = v.id AND s.counted"
        " JOIN gold_label AS g ON g.sentence_id = s.id"
        " JOIN sentence_state AS t ON t.sentence_id = s.id"
        " LEFT JOIN label_event AS e ON e.uid = t.adjudication_uid AND e.label IS NOT NULL"
        " WHERE v.story_id = ?",
        (story_id,),
    )
    return {
        Uid(uid): Answer(LabelName(label), None if reason is None else Reason(reason), note)
        for uid, label, reason, note in rows
    }


def first_seen(store: Store, keys: list[Uid], people: list[Uid]) -> Uid | None:
    """Return when one of these people was first shown the gold of a story, as a uid."""
    rows = store.rows(
        "SELECT key, annotator_uid, uid FROM setup_event"
        " WHERE subject = 'practice' AND field = 'seen' ORDER BY uid"
    )
    return next((Uid(uid) for key, who, uid in rows if key in keys and who in people), None)


def labels_until(
    store: Store, annotator_id: AnnotatorId, story_id: StoryId, until: Uid | None
) -> list[Labelled]:
    """Return a story's sentences with an annotator's labels as they stood at a moment.

    Args:
        store: The workspace file.
        annotator_id: Who stands for the person.
        story_id: The story.
        until: What was decided after this uid does not count; None for now.
    """
    rows = store.rows(
        "SELECT s.id, s.uid, s.text, (SELECT e.label FROM label_event AS e"
        " WHERE e.sentence_id = s.id AND e.role = 'annotation' AND e.annotator_id IN"
        " (SELECT id FROM annotator WHERE id = ?1 OR same_as = ?1)"
        " AND (e.origin <> 'propagated' OR e.confirmed) AND (?3 IS NULL OR e.uid < ?3)"
        " ORDER BY e.uid DESC LIMIT 1) FROM variant AS v"
        " JOIN sentence AS s ON s.variant_id = v.id AND s.active WHERE v.story_id = ?2"
        " ORDER BY v.position, v.id, s.start",
        (annotator_id, story_id, until),
    )
    return [
        Labelled(SentenceId(i), Uid(uid), text, None if label is None else LabelName(label))
        for i, uid, text, label in rows
    ]
