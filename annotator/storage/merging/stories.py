"""Stories and variants of an incoming file: staged unseen, published, and joined."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.history.details import Detail
from annotator.domain.history.extents import Extent
from annotator.domain.ids import StoryId, Uid, VariantId
from annotator.storage.store import Store, inserted


@dataclass(frozen=True, slots=True)
class StoryVersion:
    """A story as one of the two files has it."""

    id: StoryId
    uid: Uid
    title: str
    created_at: str


@dataclass(frozen=True, slots=True)
class IncomingVariant:
    """A variant that is not here.

    Attributes:
        id: Its row in the incoming file.
        uid: Its uid.
        story_uid: The story that it belongs to there.
        text: Its text.
        removed: Whether it was removed from its story there.
    """

    id: VariantId
    uid: Uid
    story_uid: Uid
    text: str
    removed: bool


def stories_here(store: Store) -> list[StoryVersion]:
    """Return all stories of the workspace."""
    rows = store.rows("SELECT id, uid, title, created_at FROM main.story ORDER BY uid")
    return [StoryVersion(*row) for row in rows]


def uid_of(store: Store, story_id: StoryId) -> Uid | None:
    """Return the uid of a story here, None where it is not here any more."""
    row = store.row("SELECT uid FROM main.story WHERE id = ?", (story_id,))
    return Uid(row[0]) if row else None


def stories_there(store: Store) -> list[StoryVersion]:
    """Return the stories of the incoming file that concern the merge, and have variants."""
    rows = store.rows(
        "SELECT id, uid, title, created_at FROM incoming.story AS s WHERE EXISTS"
        " (SELECT 1 FROM incoming.variant AS v WHERE v.story_id = s.id AND ("
        " v.id IN (SELECT id FROM incoming.new_variant)"
        " OR EXISTS (SELECT 1 FROM main.variant AS m WHERE m.uid = v.uid"
        " AND m.story_id IS NOT NULL))) ORDER BY uid"
    )
    return [StoryVersion(*row) for row in rows]


def shared_stories(store: Store) -> list[tuple[Uid, Uid]]:
    """Return pairs of uids of one story: two stories that share a variant, or were joined before.

    A variant that was moved doesn't tie the story that it left to the one that it is in now: the
    other file is only older. One that was removed ties none.
    """
    rows = store.rows(
        "SELECT DISTINCT h.uid, t.uid FROM incoming.variant AS v"
        " JOIN incoming.story AS t ON t.id = v.story_id"
        " JOIN main.variant AS m ON m.uid = v.uid JOIN main.story AS h ON h.id = m.story_id"
        " WHERE NOT m.removed AND NOT v.removed AND NOT ("
        " EXISTS (SELECT 1 FROM main.place_event WHERE variant_id = m.id)"
        " AND EXISTS (SELECT 1 FROM incoming.place_event WHERE variant_id = v.id))"
        " AND t.uid NOT IN (SELECT story_uid FROM main.place_event WHERE variant_id = m.id)"
        " AND h.uid NOT IN (SELECT story_uid FROM incoming.place_event WHERE variant_id = v.id)"
        " UNION SELECT j.uid, s.uid FROM main.joined_story AS j JOIN main.story AS s"
        " ON s.id = j.story_id UNION SELECT j.uid, s.uid FROM incoming.joined_story AS j"
        " JOIN incoming.story AS s ON s.id = j.story_id"
    )
    return [(Uid(row[0]), Uid(row[1])) for row in rows]


def new_variants(store: Store) -> list[VariantId]:
    """Return the rows of the variants that come, in the order of their stories."""
    rows = store.rows(
        "SELECT v.id FROM incoming.new_variant AS n JOIN incoming.variant AS v ON v.id = n.id"
        " ORDER BY v.story_id, v.position, v.id"
    )
    return [VariantId(row[0]) for row in rows]


def read_variant(store: Store, variant_id: VariantId) -> IncomingVariant:
    """Return a variant of the incoming file."""
    ((uid, story, text, removed),) = store.rows(
        "SELECT v.uid, s.uid, v.text, v.removed FROM incoming.variant AS v"
        " JOIN incoming.story AS s ON s.id = v.story_id WHERE v.id = ?",
        (variant_id,),
    )
    return IncomingVariant(variant_id, Uid(uid), Uid(story), text, bool(removed))


def stage_variant(store: Store, variant_id: VariantId, imported_at: str) -> VariantId:
    """Insert a variant of the incoming file without its sentences; nobody sees it yet.

    Its details are those it was imported with: corrections are in the log, which is merged later.
    """
    cursor = store.conn.execute(
        f"INSERT INTO main.variant (uid, {', '.join(Detail)}, language, text, text_sha256, source,"  # noqa: S608 - our own names
        f" removed, imported_at) SELECT uid, {', '.join(map(_as_imported, Detail))}, language,"
        " text, text_sha256, source, removed, ? FROM incoming.variant AS v WHERE id = ?",
        (imported_at, variant_id),
    )
    return VariantId(inserted(cursor))


def _as_imported(field: Detail) -> str:
    return (
        "coalesce((SELECT value FROM incoming.detail_event WHERE subject_uid = v.uid"  # noqa: S608 - our own names
        f" AND field = '{field}' ORDER BY uid LIMIT 1), v.{field})"
    )


def sentences_there(store: Store, variant_id: VariantId) -> list[tuple[int, Extent]]:
    """Return rows and extents of a variant's sentences in the incoming file, in their order."""
    rows = store.rows(
        'SELECT id, start, "end" FROM incoming.sentence WHERE variant_id = ? ORDER BY id',
        (variant_id,),
    )
    return [(row, Extent(start, end)) for row, start, end in rows]


def stage_sentences(
    store: Store, variant_id: VariantId, sentences: Iterable[tuple[int, bool]]
) -> None:
    """Insert sentences of the incoming file.

    Args:
        store: The workspace file.
        variant_id: The variant's row here.
        sentences: Rows in the incoming file, and whether they count here.
    """
    store.conn.executemany(
        'INSERT INTO main.sentence (variant_id, uid, position, paragraph, start, "end", text, kind,'
        ' computed_kind, active) SELECT ?, uid, position, paragraph, start, "end", text,'
        " computed_kind, computed_kind, ? FROM incoming.sentence WHERE id = ?",
        ((variant_id, active, row) for row, active in sentences),
    )


def add_story(store: Store, story: StoryVersion) -> StoryId:
    """Insert a story without variants."""
    cursor = store.conn.execute(
        "INSERT INTO main.story (uid, title, created_at) VALUES (?, ?, ?)",
        (story.uid, story.title, story.created_at),
    )
    return StoryId(inserted(cursor))


def know_also(store: Store, story_id: StoryId, uids: Iterable[Uid]) -> None:
    """Write down other uids by which the same story is known, unless they are a story's own."""
    store.conn.executemany(
        "INSERT OR IGNORE INTO main.joined_story (uid, story_id) SELECT ?1, ?2"
        " WHERE NOT EXISTS (SELECT 1 FROM main.story WHERE uid = ?1)",
        ((uid, story_id) for uid in uids),
    )


def rename_story(store: Store, story_id: StoryId, story: StoryVersion) -> None:
    """Give a story the identity and the title of the one that it is the same as."""
    store.conn.execute(
        "INSERT OR IGNORE INTO main.joined_story (uid, story_id) SELECT uid, id FROM main.story"
        " WHERE id = ?",
        (story_id,),
    )
    store.conn.execute(
        "UPDATE main.story SET uid = ?, title = ?, created_at = ? WHERE id = ?",
        (story.uid, story.title, story.created_at, story_id),
    )


def join_stories(store: Store, story_id: StoryId, into: StoryId) -> None:
    """Move a story's variants to another story and take the empty one out."""
    values = {"story": story_id, "into": into}
    for sql in (
        (
            "UPDATE variant SET story_id = :into, position = position + (SELECT"
            " coalesce(max(position) + 1, 0) FROM variant WHERE story_id = :into)"
            " WHERE story_id = :story"
        ),
        "DELETE FROM progress WHERE story_id = :story",
        "DELETE FROM story_size WHERE story_id = :story",
        "DELETE FROM alignment WHERE story_id IN (:story, :into)",
        (
            "INSERT OR IGNORE INTO joined_story (uid, story_id) SELECT uid, :into FROM story"
            " WHERE id = :story"
        ),
        "UPDATE joined_story SET story_id = :into WHERE story_id = :story",
        "DELETE FROM story WHERE id = :story",
    ):
        store.conn.execute(sql, values)
