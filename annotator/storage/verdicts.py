"""Current verdicts, votes and progress: the derived tables, read."""

from annotator.domain.history.log import Origin, Verdict
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId
from annotator.domain.work.progress import Progress
from annotator.storage.store import Store


def verdict(store: Store, annotator_id: AnnotatorId, sentence_id: SentenceId) -> Verdict | None:
    """Return the annotator's current verdict on the sentence, if there has been one."""
    row = store.row(
        "SELECT label, unsure, note, origin, confirmed FROM current_label"
        " WHERE sentence_id = ? AND annotator_id = ?",
        (sentence_id, annotator_id),
    )
    return verdict_of(*row) if row else None


def verdicts_of_story(
    store: Store, annotator_id: AnnotatorId, story_id: StoryId
) -> dict[SentenceId, Verdict]:
    """Return the annotator's current verdicts on the story's sentences."""
    # CROSS JOIN keeps this order: otherwise SQLite would start from everything that the annotator
    # ever labelled.
    rows = store.rows(
        "SELECT c.sentence_id, c.label, c.unsure, c.note, c.origin, c.confirmed"
        " FROM variant AS v CROSS JOIN sentence AS s ON s.variant_id = v.id AND s.active = 1"
        " CROSS JOIN current_label AS c ON c.sentence_id = s.id AND c.annotator_id = ?"
        " WHERE v.story_id = ?",
        (annotator_id, story_id),
    )
    return {SentenceId(row[0]): verdict_of(*row[1:]) for row in rows}


def story_progress(store: Store, annotator_id: AnnotatorId, story_id: StoryId) -> Progress:
    """Return how far the annotator is with the story."""
    row = store.row(
        "SELECT coalesce(p.labelled, 0), z.counted FROM story_size AS z"
        " LEFT JOIN progress AS p ON p.story_id = z.story_id AND p.annotator_id = ?"
        " WHERE z.story_id = ?",
        (annotator_id, story_id),
    )
    return Progress(*row) if row else Progress(0, 0)


def workspace_progress(store: Store, annotator_id: AnnotatorId) -> Progress:
    """Return how far the annotator is with all stories together."""
    labelled = store.number(
        "SELECT labelled FROM progress_total WHERE annotator_id = ?", (annotator_id,)
    )
    return Progress(labelled, store.number("SELECT counted FROM corpus_total WHERE id = 1"))


def verdict_of(label: str | None, unsure: int, note: str, origin: str, confirmed: int) -> Verdict:
    """Return the annotation of a row of `current_label`, its columns in this order."""
    return Verdict(
        None if label is None else LabelName(label),
        bool(unsure),
        note,
        None,
        Origin(origin),
        bool(confirmed),
    )
