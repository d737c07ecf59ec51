"""An annotator's steps as the list of their history shows them, page by page."""

from itertools import chain
from operator import itemgetter
from typing import Final

from annotator.domain.history.log import OperationKind, Origin
from annotator.domain.history.steps import HistoryStep
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.storage import people
from annotator.storage.corpus import VARIANT_NAME
from annotator.storage.history.undo_steps import latest_step
from annotator.storage.store import Row, Store

# Each step is shown with its first event, of whatever kind that is. Labels that a repair carried
# over to new sentences are not shown, since some of them are other people's.
_SELECTED: Final = f"""
    SELECT
        u.op_uid, o.kind, u.state = 'done', o.recorded_at,
        CASE WHEN o.kind IN ('boundary', 'place', 'detail') THEN 1 ELSE
            (SELECT count(*) FROM label_event WHERE op_uid = u.op_uid)
            + (SELECT count(*) FROM kind_event WHERE op_uid = u.op_uid)
            + (SELECT count(*) FROM link_event WHERE op_uid = u.op_uid)
        END,
        (SELECT count(DISTINCT variant_id) FROM place_event WHERE op_uid = u.op_uid) + (
            SELECT count(DISTINCT d.subject_uid) FROM detail_event AS d
            JOIN variant AS x ON x.uid = d.subject_uid WHERE d.op_uid = u.op_uid
        ),
        s.id, s.text, CASE WHEN NOT EXISTS (
            SELECT 1 FROM label_event WHERE op_uid = u.op_uid AND label IS NOT e.label
        ) THEN e.label END, e.origin, t.title, {VARIANT_NAME}
    FROM undo_step AS u
    JOIN operation AS o ON o.uid = u.op_uid
    LEFT JOIN label_event AS e ON o.kind <> 'boundary'
        AND e.id = (SELECT min(id) FROM label_event WHERE op_uid = u.op_uid)
    JOIN sentence AS s ON s.id = coalesce(
        e.sentence_id,
        (
            SELECT w.id FROM boundary_event AS b JOIN sentence AS w
            ON w.variant_id = b.variant_id AND w.start = b.start AND w."end" = b."end"
            WHERE b.op_uid = u.op_uid LIMIT 1
        ),
        (
            SELECT w.id FROM place_event AS p JOIN sentence AS w ON w.variant_id = p.variant_id
            WHERE p.op_uid = u.op_uid ORDER BY p.uid, w.start LIMIT 1
        ),
        (
            SELECT w.id FROM detail_event AS d JOIN variant AS x ON x.uid = d.subject_uid
            OR x.story_id = coalesce(
                (SELECT id FROM story WHERE uid = d.subject_uid),
                (SELECT story_id FROM joined_story WHERE uid = d.subject_uid)
            )
            JOIN sentence AS w ON w.variant_id = x.id
            WHERE d.op_uid = u.op_uid ORDER BY d.uid, x.position, w.counted DESC, w.start LIMIT 1
        ),
        (SELECT sentence_id FROM kind_event WHERE op_uid = u.op_uid LIMIT 1),
        (SELECT sentence_id FROM link_event WHERE op_uid = u.op_uid LIMIT 1)
    )
    JOIN variant AS v ON v.id = s.variant_id
    JOIN story AS t ON t.id = v.story_id
"""  # noqa: S608 - of constants
_STEPS: Final = f"""
    {_SELECTED}
    WHERE u.annotator_id = ?1 AND u.state = ?2 AND u.op_uid < ?3 AND u.applied_by > ?4
    ORDER BY u.op_uid DESC LIMIT ?5
"""
_STEP: Final = f"{_SELECTED} WHERE u.op_uid = ?"
_AFTER_ALL = "z"
"""Greater than every uid: they are written in hexadecimal digits."""


def steps(
    store: Store, annotator_id: AnnotatorId, before: Uid | None, limit: int
) -> list[HistoryStep]:
    """Return up to `limit` of the annotator's steps, the newest first, those before `before`."""
    start = _AFTER_ALL if before is None else before
    rows = people.rows_of(store, annotator_id)
    # All undone steps are newer than those that stand, so this is the order of time.
    found: list[Row] = []
    for state, since in (("undone", latest_step(store, annotator_id)), ("done", "")):
        wanted = limit - len(found)
        if wanted:
            of_rows = [store.rows(_STEPS, (row, state, start, since, wanted)) for row in rows]
            found += sorted(chain.from_iterable(of_rows), key=itemgetter(0), reverse=True)[:wanted]
    return [_step(row) for row in found]


def step(store: Store, operation: Uid) -> HistoryStep | None:
    """Return one step, whoever made it; None where there is no such step."""
    row = store.row(_STEP, (operation,))
    return None if row is None else _step(row)


def count_undone_until(store: Store, annotator_id: AnnotatorId, operation: Uid) -> int:
    """Return how many undone steps there are up to one, itself included."""
    return sum(
        store.number(
            "SELECT count(*) FROM undo_step WHERE annotator_id = ? AND state = 'undone'"
            " AND op_uid <= ? AND applied_by > ?",
            (row, operation, latest_step(store, annotator_id)),
        )
        for row in people.rows_of(store, annotator_id)
    )


def count_done_after(store: Store, annotator_id: AnnotatorId, operation: Uid | None) -> int:
    """Return how many steps that stand are newer than one; with None, how many there are."""
    return sum(
        store.number(
            "SELECT count(*) FROM undo_step WHERE annotator_id = ? AND state = 'done'"
            " AND op_uid > ?",
            (row, operation or ""),
        )
        for row in people.rows_of(store, annotator_id)
    )


def _step(row: Row) -> HistoryStep:
    uid, kind, is_done, recorded_at, count, articles, *first = row
    sentence, text, label, origin, story, variant = first
    return HistoryStep(
        Uid(uid),
        OperationKind(kind),
        bool(is_done),
        recorded_at,
        count,
        articles,
        SentenceId(sentence),
        text,
        None if label is None else LabelName(label),
        origin == Origin.PROPAGATED,
        story,
        variant,
    )
