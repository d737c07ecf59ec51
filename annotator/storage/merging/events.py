"""The log of an incoming file, appended in slices."""

from enum import StrEnum
from typing import Final

from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid
from annotator.storage.merging.new_lines import appending
from annotator.storage.store import Store


class Log(StrEnum):
    """A table of the log, appended slice by slice; the others go variant by variant."""

    OPERATION = "operation"
    KIND = "kind_event"
    LINK = "link_event"
    LABEL = "label_event"
    SETUP = "setup_event"


_BETWEEN: Final = "n.uid > ?1 AND n.uid <= ?2"
_SETUP_COLUMNS: Final = (
    "uid step_uid subject key annotator_uid field value before author_uid workspace_uid reverts"
    " recorded_at"
)
_APPEND: Final = {
    Log.OPERATION: appending(
        Log.OPERATION, "uid annotator_id kind workspace_uid reverts recorded_at", _BETWEEN
    ),
    Log.KIND: appending(
        Log.KIND, "uid op_uid annotator_id sentence_id kind reverts recorded_at", _BETWEEN
    ),
    # In each file the sentence with the smaller number comes first; here that may be the other.
    Log.LINK: appending(
        Log.LINK,
        "uid op_uid annotator_id sentence_id other_id linked grade reverts recorded_at",
        _BETWEEN,
        sentence_id="min(t.id, u.id)",
        other_id="max(t.id, u.id)",
    ),
    Log.LABEL: appending(
        Log.LABEL,
        "uid op_uid annotator_id sentence_id role label unsure note reason origin confirmed reverts"
        " guideline_version session_uid recorded_at elapsed_ms basis guideline_uid",
        _BETWEEN,
    ),
    Log.SETUP: appending(Log.SETUP, _SETUP_COLUMNS, _BETWEEN),
}
_APPEND_LABEL_SET: Final = appending(Log.SETUP, _SETUP_COLUMNS, "e.subject = 'label'")

_MARK_INACTIVE: Final = (
    "UPDATE sentence_state SET active = 0 WHERE active AND sentence_id IN (SELECT t.id"
    " FROM incoming.new_label_event AS n JOIN incoming.label_event AS e ON e.uid = n.uid"
    " JOIN incoming.sentence AS s ON s.id = e.sentence_id JOIN main.sentence AS t"
    " ON t.uid = s.uid WHERE n.uid > ? AND n.uid <= ? AND NOT t.active)"
)

_FORGET_ALIGNMENT: Final = (
    "DELETE FROM main.alignment WHERE story_id IN (SELECT v.story_id"
    " FROM incoming.new_kind_event AS n JOIN main.kind_event AS e ON e.uid = n.uid"
    " JOIN main.sentence AS s ON s.id = e.sentence_id"
    " JOIN main.variant AS v ON v.id = s.variant_id WHERE n.uid > ? AND n.uid <= ?)"
)


def append_label_set(store: Store) -> None:
    """Append what was decided about labels, which the verdicts that follow refer to."""
    store.conn.execute(_APPEND_LABEL_SET)


def next_uids(store: Store, log: Log, after: Uid, limit: int) -> list[Uid]:
    """Return up to `limit` uids of lines that come, in order, those after the given one."""
    sql = f"SELECT uid FROM incoming.new_{log} WHERE uid > ? ORDER BY uid LIMIT ?"  # noqa: S608 - our own names
    return [Uid(row[0]) for row in store.rows(sql, (after, limit))]


def append(store: Store, log: Log, after: Uid, until: Uid) -> None:
    """Append the lines that come after one uid, up to and with another."""
    store.conn.execute(_APPEND[log], (after, until))
    if log is Log.LABEL:
        # The triggers take it for granted that who labels sees the sentence. A label that comes
        # from elsewhere may be of one that does not count here (any more).
        store.conn.execute(_MARK_INACTIVE, (after, until))
    elif log is Log.KIND:
        # Furniture has no counterparts: they are computed anew when they are next wanted.
        store.conn.execute(_FORGET_ALIGNMENT, (after, until))


def new_sessions(store: Store, after: Uid, limit: int) -> list[Uid]:
    """Return up to `limit` sessions that come, in the order of their uids, those after one."""
    rows = store.rows(
        "SELECT uid FROM incoming.new_session WHERE uid > ? ORDER BY uid LIMIT ?", (after, limit)
    )
    return [Uid(row[0]) for row in rows]


def stories_with_new_kinds(store: Store) -> list[StoryId]:
    """Return the stories here whose sentences' kinds have been decided in what came."""
    rows = store.rows(
        "SELECT DISTINCT v.story_id FROM incoming.new_kind_event AS n"
        " JOIN main.kind_event AS e ON e.uid = n.uid JOIN main.sentence AS s"
        " ON s.id = e.sentence_id JOIN main.variant AS v ON v.id = s.variant_id"
    )
    return [StoryId(row[0]) for row in rows]


def touched(store: Store) -> tuple[frozenset[SentenceId], frozenset[StoryId]]:
    """Return the sentences that the lines which have come are about, and their stories."""
    rows = store.rows(
        "SELECT s.id, v.story_id FROM main.sentence AS s JOIN main.variant AS v"
        " ON v.id = s.variant_id WHERE s.id IN ("
        " SELECT e.sentence_id FROM incoming.new_label_event AS n"
        " JOIN main.label_event AS e ON e.uid = n.uid"
        " UNION SELECT e.sentence_id FROM incoming.new_kind_event AS n"
        " JOIN main.kind_event AS e ON e.uid = n.uid"
        " UNION SELECT e.sentence_id FROM incoming.new_link_event AS n"
        " JOIN main.link_event AS e ON e.uid = n.uid"
        " UNION SELECT e.other_id FROM incoming.new_link_event AS n"
        " JOIN main.link_event AS e ON e.uid = n.uid)"
    )
    return (
        frozenset(SentenceId(row[0]) for row in rows),
        frozenset(StoryId(row[1]) for row in rows),
    )


def people_touched(store: Store) -> frozenset[AnnotatorId]:
    """Return who stands for those who have come, or whose labels have."""
    rows = store.rows(
        "SELECT coalesce(a.same_as, a.id) FROM incoming.new_label_event AS n"
        " JOIN main.label_event AS e ON e.uid = n.uid JOIN main.annotator AS a"
        " ON a.id = e.annotator_id UNION SELECT coalesce(a.same_as, a.id)"
        " FROM incoming.new_annotator AS n JOIN main.annotator AS a ON a.uid = n.uid"
    )
    return frozenset(AnnotatorId(row[0]) for row in rows)
