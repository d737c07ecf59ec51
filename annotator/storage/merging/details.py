"""Merging the corrected details of an incoming file."""

from collections.abc import Sequence

from annotator.domain.history.details import Subject
from annotator.domain.ids import StoryId, Uid
from annotator.storage.history import details, places
from annotator.storage.merging.new_lines import appending
from annotator.storage.store import Store


def next_uids(store: Store, after: Uid, limit: int) -> list[Uid]:
    """Return up to `limit` uids of corrections that come, in order, those after the given one."""
    rows = store.rows(
        "SELECT uid FROM incoming.new_detail_event WHERE uid > ? ORDER BY uid LIMIT ?",
        (after, limit),
    )
    return [Uid(row[0]) for row in rows]


def bring(store: Store, uids: Sequence[Uid]) -> frozenset[StoryId]:
    """Append corrections that come, and bring variants and stories up to date with them.

    To be called inside a transaction, after the operations have come, in the order of uids: the
    first line about a detail is what an import had said.

    Returns:
        The stories that are to be shown anew.
    """
    values = (uids[0], uids[-1])
    store.conn.execute(
        appending(
            "detail_event",
            "uid op_uid annotator_id subject subject_uid field value reverts recorded_at",
            "n.uid BETWEEN ? AND ?",
        ),
        values,
    )
    subjects = store.rows(
        "SELECT DISTINCT subject, subject_uid FROM incoming.new_detail_event"
        " WHERE uid BETWEEN ? AND ?",
        values,
    )
    about = [(Subject(subject), Uid(uid)) for subject, uid in subjects]
    details.settle(store, about)
    return details.homes(store, about)


def titled_anew(store: Store) -> list[StoryId]:
    """Return the stories whose titles the log decides; joined ones among them."""
    rows = store.rows("SELECT DISTINCT subject_uid FROM main.detail_event WHERE subject = 'story'")
    found = {places.story_of(store, Uid(row[0])) for row in rows}
    return sorted(story for story in found if story is not None)
