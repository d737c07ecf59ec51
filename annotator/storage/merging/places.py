"""Where articles belong by the log of an incoming file."""

from collections.abc import Mapping

from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.storage.history import places
from annotator.storage.merging.new_lines import appending
from annotator.storage.store import Store


def placed(store: Store) -> list[Uid]:
    """Return the variants about whose places something comes."""
    rows = store.rows("SELECT DISTINCT variant_uid FROM incoming.new_place_event ORDER BY 1")
    return [Uid(row[0]) for row in rows]


def bring(store: Store, uid: Uid) -> frozenset[StoryId]:
    """Append the lines that come about a variant's place, and move it to where it then belongs.

    To be called inside a transaction, after the operations have come.

    Returns:
        The stories that it left and came to.
    """
    row = store.row("SELECT id FROM main.variant WHERE uid = ? AND story_id IS NOT NULL", (uid,))
    if row is None:
        return frozenset()
    store.conn.execute(
        appending(
            "place_event",
            "uid op_uid annotator_id variant_id story_uid removed reverts recorded_at",
            "n.variant_uid = ?2",
            variant_id="?1",
        ),
        (row[0], uid),
    )
    return places.settle(store, VariantId(row[0]))


def add_joined(store: Store, homes: Mapping[Uid, StoryId]) -> None:
    """Take over under which other uids stories are known in the incoming file.

    Args:
        store: The workspace, with an incoming file attached.
        homes: The story here of each one there, by its uid.
    """
    rows = store.rows(
        "SELECT j.uid, s.uid FROM incoming.joined_story AS j"
        " JOIN incoming.story AS s ON s.id = j.story_id"
    )
    store.conn.executemany(
        "INSERT OR IGNORE INTO main.joined_story (uid, story_id) VALUES (?, ?)",
        [(uid, homes[Uid(story)]) for uid, story in rows if story in homes],
    )
