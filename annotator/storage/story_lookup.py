"""Stories in the file: added, and found by uid, by title or by their variants."""

from collections.abc import Iterable

from annotator.domain.corpus import Story
from annotator.domain.ids import StoryId, Uid
from annotator.storage.corpus import story_of
from annotator.storage.store import Store, inserted


def add_story(store: Store, uid: Uid, title: str, created_at: str) -> StoryId:
    """Insert a story without variants and return its id."""
    cursor = store.conn.execute(
        "INSERT INTO story (uid, title, created_at) VALUES (?, ?, ?)", (uid, title, created_at)
    )
    return StoryId(inserted(cursor))


def story_by_uid(store: Store, uid: str) -> Story | None:
    """Return the story with this uid, if it is here."""
    row = store.row("SELECT id, uid, title FROM story WHERE uid = ?", (uid,))
    return story_of(row) if row else None


def story_ids(store: Store) -> list[StoryId]:
    """Return all stories, in the order they were added."""
    return [StoryId(row[0]) for row in store.rows("SELECT id FROM story ORDER BY id")]


def titles(store: Store, stories: Iterable[StoryId]) -> list[str]:
    """Return the titles of stories, in the same order; stories that are not here are left out."""
    found = (store.row("SELECT title FROM story WHERE id = ?", (story,)) for story in stories)
    return [row[0] for row in found if row is not None]


def stories_titled(store: Store, title: str) -> list[Story]:
    """Return the stories with exactly this title, the oldest first.

    Stories without articles, which no list shows, are left out if there is one with articles.
    """
    rows = store.rows(
        "SELECT id, uid, title, coalesce(variants, 0) FROM story"
        " LEFT JOIN story_size ON story_id = id WHERE title = ? ORDER BY id",
        (title,),
    )
    return [story_of(row[:3]) for row in rows if row[3]] or [story_of(row[:3]) for row in rows]


def stories_by_title(store: Store, titles: Iterable[str]) -> dict[str, Story]:
    """Return the story of each title that is here, the first one that `stories_titled` gives.

    All titles are looked for in one pass over the stories. Titles have no index, so an import of a
    hundred thousand articles would otherwise read all stories a hundred thousand times.
    """
    import json  # noqa: PLC0415 - before the first paint nothing else needs it

    rows = store.rows(
        "SELECT id, uid, title FROM story LEFT JOIN story_size ON story_id = id"
        " WHERE title IN (SELECT value FROM json_each(?))"
        " ORDER BY coalesce(variants, 0) > 0, id DESC",
        (json.dumps(list(titles)),),
    )
    return {row[2]: story_of(row) for row in rows}


def story_of_variant(store: Store, uid: Uid) -> Story | None:
    """Return the story in which the variant with this uid is, if it is here."""
    row = store.row(
        "SELECT s.id, s.uid, s.title FROM variant AS v JOIN story AS s ON s.id = v.story_id"
        " WHERE v.uid = ?",
        (uid,),
    )
    return story_of(row) if row else None


def stories_of_variants(store: Store, uids: Iterable[Uid]) -> dict[Uid, Story]:
    """Return the stories of the variants with these uids, as far as they are here."""
    import json  # noqa: PLC0415 - before the first paint nothing else needs it

    rows = store.rows(
        "SELECT v.uid, s.id, s.uid, s.title FROM json_each(?) AS j"
        " CROSS JOIN variant AS v ON v.uid = j.value CROSS JOIN story AS s ON s.id = v.story_id",
        (json.dumps(list(uids)),),
    )
    return {Uid(row[0]): story_of(row[1:]) for row in rows}
