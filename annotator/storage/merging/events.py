"""The log of an incoming file: appended in slices, in the order of uids, each line once.

The guards refuse a uid that is here already, even with `OR IGNORE`: hence the lists of what is new,
and the check whether somebody else has merged the same file meanwhile.
"""

from enum import StrEnum
from typing import Final

from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid
from annotator.storage.store import Store


class Log(StrEnum):
    """A table of the log whose lines are appended as they are."""

    OPERATION = "operation"
    KIND = "kind_event"
    LINK = "link_event"
    LABEL = "label_event"
    SETUP = "setup_event"


_NEXT: Final = {
    Log.OPERATION: "SELECT uid FROM incoming.new_operation",
    Log.KIND: "SELECT uid FROM incoming.new_kind_event",
    Log.LINK: "SELECT uid FROM incoming.new_link_event",
    Log.LABEL: "SELECT uid FROM incoming.new_label_event",
    Log.SETUP: "SELECT uid FROM incoming.new_setup_event",
}
_BETWEEN: Final = " WHERE n.uid > ?1 AND n.uid <= ?2 AND NOT EXISTS "
_PERSON: Final = (
    " JOIN incoming.annotator AS a ON a.id = e.annotator_id"
    " JOIN main.annotator AS m ON m.uid = a.uid"
)
_SENTENCE: Final = (
    " JOIN incoming.sentence AS s ON s.id = e.sentence_id JOIN main.sentence AS t ON t.uid = s.uid"
)
_APPEND: Final = {
    Log.OPERATION: "INSERT INTO main.operation (uid, annotator_id, kind, workspace_uid, reverts,"  # noqa: S608 - of constants
    " recorded_at) SELECT e.uid, m.id, e.kind, e.workspace_uid, e.reverts, e.recorded_at"
    " FROM incoming.new_operation AS n JOIN incoming.operation AS e ON e.uid = n.uid"
    + _PERSON
    + _BETWEEN
    + "(SELECT 1 FROM main.operation AS h WHERE h.uid = n.uid) ORDER BY n.uid",
    Log.KIND: "INSERT INTO main.kind_event (uid, op_uid, annotator_id, sentence_id, kind, reverts,"  # noqa: S608 - of constants
    " recorded_at) SELECT e.uid, e.op_uid, m.id, t.id, e.kind, e.reverts, e.recorded_at"
    " FROM incoming.new_kind_event AS n JOIN incoming.kind_event AS e ON e.uid = n.uid"
    + _PERSON
    + _SENTENCE
    + _BETWEEN
    + "(SELECT 1 FROM main.kind_event AS h WHERE h.uid = n.uid) ORDER BY n.uid",
    # The smaller row number comes first in each file, but row numbers differ between files.
    Log.LINK: "INSERT INTO main.link_event (uid, op_uid, annotator_id, sentence_id, other_id,"  # noqa: S608 - of constants
    " linked, grade, reverts, recorded_at) SELECT e.uid, e.op_uid, m.id, min(t.id, u.id),"
    " max(t.id, u.id), e.linked, e.grade, e.reverts, e.recorded_at"
    " FROM incoming.new_link_event AS n JOIN incoming.link_event AS e ON e.uid = n.uid"
    + _PERSON
    + _SENTENCE
    + " JOIN incoming.sentence AS o ON o.id = e.other_id JOIN main.sentence AS u ON u.uid = o.uid"
    + _BETWEEN
    + "(SELECT 1 FROM main.link_event AS h WHERE h.uid = n.uid) ORDER BY n.uid",
    Log.LABEL: "INSERT INTO main.label_event (uid, op_uid, annotator_id, sentence_id, role, label,"  # noqa: S608 - of constants
    " unsure, note, reason, origin, confirmed, reverts, guideline_version, session_uid,"
    " recorded_at, elapsed_ms, basis, guideline_uid) SELECT e.uid, e.op_uid, m.id, t.id, e.role,"
    " e.label, e.unsure, e.note, e.reason, e.origin, e.confirmed, e.reverts, e.guideline_version,"
    " e.session_uid, e.recorded_at, e.elapsed_ms, e.basis, e.guideline_uid"
    " FROM incoming.new_label_event AS n JOIN incoming.label_event AS e ON e.uid = n.uid"
    + _PERSON
    + _SENTENCE
    + _BETWEEN
    + "(SELECT 1 FROM main.label_event AS h WHERE h.uid = n.uid) ORDER BY n.uid",
    Log.SETUP: "INSERT INTO main.setup_event (uid, step_uid, subject, key, annotator_uid, field,"  # noqa: S608 - of constants
    " value, before, author_uid, workspace_uid, reverts, recorded_at) SELECT e.uid, e.step_uid,"
    " e.subject, e.key, e.annotator_uid, e.field, e.value, e.before, e.author_uid, e.workspace_uid,"
    " e.reverts, e.recorded_at FROM incoming.new_setup_event AS n"
    " JOIN incoming.setup_event AS e ON e.uid = n.uid"
    + _BETWEEN
    + "(SELECT 1 FROM main.setup_event AS h WHERE h.uid = n.uid) ORDER BY n.uid",
}

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


_APPEND_LABEL_SET: Final = (
    _APPEND[Log.SETUP].removesuffix(" ORDER BY n.uid") + " AND e.subject = 'label' ORDER BY n.uid"
)


def append_label_set(store: Store) -> None:
    """Append what was decided about labels, which the verdicts that follow refer to."""
    store.conn.execute(_APPEND_LABEL_SET, ("", "\U0010ffff"))


def next_uids(store: Store, log: Log, after: Uid, limit: int) -> list[Uid]:
    """Return up to `limit` uids of lines that come, in order, those after the given one."""
    sql = _NEXT[log] + " WHERE uid > ? ORDER BY uid LIMIT ?"
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
