"""Disagreements in the file: open ones, most contested first, settled ones, the newest first."""

import json
from typing import Any, Final

from annotator.domain.corpus import Kind
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.review.disagreement import (
    Decision,
    Disagreement,
    DisagreementFilter,
    DisagreementState,
    Vote,
)
from annotator.storage.corpus import VARIANT_NAME
from annotator.storage.store import Row, Store

_SELECT = (
    "SELECT t.sentence_id, s.uid, t.story_id, v.id, y.title,"
    f" {VARIANT_NAME}, s.text, s.kind,"
    " t.vote_counts, t.contested, t.reopened, t.is_open,"
    " d.uid, d.label, d.reason, d.note, a.name, d.recorded_at, d.basis"
)
_JOINS = (
    " JOIN sentence AS s ON s.id = t.sentence_id"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = t.story_id"
    " LEFT JOIN label_event AS d ON d.uid = t.adjudication_uid AND d.label IS NOT NULL"
    " LEFT JOIN annotator AS a ON a.id = d.annotator_id"
)
_IS_FINISHED = (
    "NOT EXISTS (SELECT 1 FROM story_size AS z LEFT JOIN progress"
    " AS p ON p.story_id = z.story_id AND p.annotator_id = :finished_by"
    " WHERE z.story_id = t.story_id AND coalesce(p.labelled, 0) < z.counted)"
)
# What an annotator may see of all open ones, by story: one by one would be thousands of look-ups.
_COUNT_IN_FINISHED = (
    "SELECT coalesce(sum(t.open), 0) FROM (SELECT story_id, count(*) AS open FROM sentence_state"  # noqa: S608 - of constants
    " WHERE is_open{} GROUP BY story_id) AS t WHERE " + _IS_FINISHED
)
VOTES_FIT = (
    " AND (:one = '' OR instr(t.vote_counts, :one) > 0)"  # noqa: S608 - of constants
    " AND (:other = '' OR instr(t.vote_counts, :other) > 0)"
    f" AND (:outlet = '' OR instr(casefold({VARIANT_NAME}), :outlet) > 0)"
    " AND (:annotator IS NULL OR EXISTS (SELECT 1 FROM current_label AS c WHERE c.is_vote"
    " AND c.sentence_id = t.sentence_id AND c.annotator_id = :annotator))"
)
"""The part of a filter that looks at votes and at the variant; see `filter_values`."""
_FITS = (
    VOTES_FIT + " AND (:reason IS NULL OR d.reason = :reason)"
    " AND NOT (:undecided AND t.adjudicated_label IS NOT NULL)"
    " AND (:finished_by IS NULL OR " + _IS_FINISHED + ")"
)
_IN_STORY = " AND t.story_id = :story"
_FROM_STATE = " FROM sentence_state AS t"
_IS_OPEN = " WHERE t.is_open AND (NOT :reopened OR t.reopened)"
_IS_SETTLED = " t.adjudicated_label IS NOT NULL AND t.active AND NOT t.is_open"
_BY_CONTESTED = " ORDER BY t.contested DESC, t.votes DESC, t.sentence_id LIMIT :limit"
_NEWEST = " ORDER BY t.adjudication_uid DESC LIMIT :limit"

# What lies behind a disagreement, in order, as ranges of the index: one comparison of all three
# columns would be shorter, but SQLite would then read the whole list for every page of it.
_BEHIND = (
    " AND t.contested = :contested AND t.votes = :votes AND t.sentence_id > :sentence",
    " AND t.contested = :contested AND t.votes < :votes",
    " AND t.contested < :contested",
)
# Decisions are looked for in stretches of the log: sentence_state has no index by decision, and
# read from its beginning it would have to be read whole for every page.
_STRETCH: Final = 5_000
_END_OF_STRETCH = (
    "SELECT uid FROM label_event WHERE uid < :before ORDER BY uid DESC LIMIT 1 OFFSET :stretch"
)
_IN_STRETCH = (
    " FROM label_event AS l CROSS JOIN sentence_state AS t ON t.sentence_id = l.sentence_id"
    " AND t.adjudication_uid = l.uid"
)
_STRETCHED = " WHERE l.uid < :before AND l.uid >= :until AND l.role = 'adjudication' AND"
_AFTER_ALL: Final = "z"
"""Greater than every uid: they are written in hexadecimal digits."""


def page(
    store: Store, wanted: DisagreementFilter, after: Disagreement | None, limit: int
) -> list[Disagreement]:
    """Return up to `limit` disagreements, those behind `after`.

    Open ones come first, the most contested before the others; then settled ones, the newest
    decision before the others.
    """
    found: list[Disagreement] = []
    if wanted.state is not DisagreementState.SETTLED and (after is None or after.is_open):
        found = _open(store, wanted, after, limit)
        after = None
    has_settled = wanted.state in {DisagreementState.SETTLED, DisagreementState.ALL}
    if has_settled and not wanted.is_undecided and len(found) < limit:
        before = after.decision.event_uid if after and after.decision else _AFTER_ALL
        found += _settled(store, wanted, before, limit - len(found))
    return found


def sentence(store: Store, sentence_id: SentenceId) -> Disagreement | None:
    """Return the sentence's votes and decision, settled or not; None where there are none."""
    sql = f"{_SELECT}{_FROM_STATE}{_JOINS} WHERE t.sentence_id = ?"
    row = store.row(sql, (sentence_id,))
    return _disagreement(row) if row else None


def count_open(store: Store) -> int:
    """Return how many disagreements are open."""
    return store.number("SELECT count(*) FROM sentence_state WHERE is_open")


def count_fitting(store: Store, wanted: DisagreementFilter) -> int:
    """Return how many open disagreements fit."""
    if wanted.finished_by is not None and wanted == DisagreementFilter(
        finished_by=wanted.finished_by, is_undecided=wanted.is_undecided
    ):
        decided = " AND adjudicated_label IS NULL" if wanted.is_undecided else ""
        return store.number(_COUNT_IN_FINISHED.format(decided), {"finished_by": wanted.finished_by})
    sql = "SELECT count(*)" + _FROM_STATE + _JOINS + _IS_OPEN + _FITS
    if wanted.story_id is not None:
        sql += _IN_STORY
    return store.number(sql, filter_values(wanted))


def votes(store: Store, sentence_id: SentenceId) -> list[Vote]:
    """Return the current votes on a sentence, by annotators' names."""
    rows = store.rows(
        "SELECT a.id, a.name, c.label, c.unsure, c.note, c.recorded_at FROM current_label AS c"
        " JOIN annotator AS a ON a.id = c.annotator_id"
        " WHERE c.sentence_id = ? AND c.is_vote ORDER BY a.name, a.id",
        (sentence_id,),
    )
    return [
        Vote(AnnotatorId(row[0]), row[1], LabelName(row[2]), bool(row[3]), row[4], row[5])
        for row in rows
    ]


def _open(
    store: Store, wanted: DisagreementFilter, after: Disagreement | None, limit: int
) -> list[Disagreement]:
    sql = _SELECT + _FROM_STATE + _JOINS + _IS_OPEN + _FITS
    if wanted.story_id is not None:
        sql += _IN_STORY
    values = filter_values(wanted)
    if after is None:
        rows = store.rows(sql + _BY_CONTESTED, values | {"limit": limit})
        return [_disagreement(row) for row in rows]
    values |= {
        "contested": after.contested,
        "votes": after.votes,
        "sentence": after.sentence_id,
    }
    found: list[Disagreement] = []
    for behind in _BEHIND:
        values["limit"] = limit - len(found)
        found += [_disagreement(row) for row in store.rows(sql + behind + _BY_CONTESTED, values)]
    return found


def _settled(
    store: Store, wanted: DisagreementFilter, before: str, limit: int
) -> list[Disagreement]:
    values = filter_values(wanted) | {"before": before, "stretch": _STRETCH}
    if wanted.story_id is not None:
        sql = _SELECT + _FROM_STATE + _JOINS + " WHERE" + _IS_SETTLED + _IN_STORY + _FITS
        sql += " AND t.adjudication_uid < :before" + _NEWEST
        return [_disagreement(row) for row in store.rows(sql, values | {"limit": limit})]
    sql = _SELECT + _IN_STRETCH + _JOINS + _STRETCHED + _IS_SETTLED + _FITS
    sql += " ORDER BY l.uid DESC LIMIT :limit"
    found: list[Disagreement] = []
    while len(found) < limit:
        end = store.row(_END_OF_STRETCH, values)
        values |= {"until": end[0] if end else "", "limit": limit - len(found)}
        found += [_disagreement(row) for row in store.rows(sql, values)]
        if end is None:
            break
        values["before"] = end[0]
    return found


def filter_values(wanted: DisagreementFilter) -> dict[str, object]:
    """Return the values of a filter's parameters in queries."""
    one, other = wanted.labels or ("", "")
    return {
        "reopened": wanted.state is DisagreementState.REOPENED,
        "story": wanted.story_id,
        # As they are written in the votes; a label's name has no character that JSON would escape.
        "one": one and f'"{one}":',
        "other": other and f'"{other}":',
        "outlet": wanted.outlet.casefold(),
        "annotator": wanted.annotator_id,
        "reason": wanted.reason,
        "finished_by": wanted.finished_by,
        "undecided": wanted.is_undecided,
    }


def counts(vote_counts: str | None) -> dict[LabelName, int]:
    """Return votes by label from what the triggers write."""
    return {LabelName(label): n for label, n in json.loads(vote_counts or "{}").items()}


def decision(values: tuple[Any, ...]) -> Decision | None:
    """Return the decision from its uid, label, reason, note, reviewer, time and basis."""
    uid, label, reason, note, reviewer, decided_at, basis = values
    if uid is None:
        return None
    why = Reason(reason) if reason else None
    return Decision(Uid(uid), LabelName(label), why, note, reviewer, decided_at, counts(basis))


def _disagreement(row: Row) -> Disagreement:
    sentence_id, uid, story, variant, title, name, text, kind, *state = row
    vote_counts, contested, reopened, is_open, *decided = state
    return Disagreement(
        SentenceId(sentence_id),
        Uid(uid),
        StoryId(story),
        VariantId(variant),
        title,
        name,
        text,
        Kind(kind),
        counts(vote_counts),
        contested,
        bool(reopened),
        bool(is_open),
        decision(tuple(decided)),
    )
