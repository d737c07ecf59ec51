"""Stories, variants and sentences in the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from annotator.domain.corpus import (
    Kind,
    Sentence,
    Story,
    StoryPage,
    Variant,
    VariantPage,
)
from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId
from annotator.storage.store import Row, Store, inserted

VARIANT_NAME: Final = "coalesce(nullif(v.outlet, ''), nullif(v.title, ''), v.source)"
"""What a person calls the variant `v` of a query; `Variant.name` says the same in Python."""
_VARIANT_COLUMNS: Final = "id, story_id, uid, outlet, title, source, position"
SENTENCE_COLUMNS: Final = 'id, variant_id, uid, position, paragraph, start, "end", text, kind'
"""The columns of `sentence` that `sentence_of` takes."""
_KINDS: Final = {kind.value: kind for kind in Kind}
"""By their names in the file: calling the enum for each of thousands of sentences is slower."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands."""

    story_id: StoryId
    variant_id: VariantId


def add_story(store: Store, uid: Uid, title: str, created_at: str) -> StoryId:
    """Insert a story without variants and return its id."""
    cursor = store.conn.execute(
        "INSERT INTO story (uid, title, created_at) VALUES (?, ?, ?)", (uid, title, created_at)
    )
    return StoryId(inserted(cursor))


def story_of_variant(store: Store, uid: Uid) -> Story | None:
    """Return the story in which the variant with this uid is, if it is here."""
    row = store.row(
        "SELECT s.id, s.uid, s.title FROM variant AS v JOIN story AS s ON s.id = v.story_id"
        " WHERE v.uid = ?",
        (uid,),
    )
    return _story(row) if row else None


def stories_of_variants(store: Store, uids: Iterable[Uid]) -> dict[Uid, Story]:
    """Return the stories of the variants with these uids, as far as they are here."""
    import json  # noqa: PLC0415 - before the first paint nothing else needs it

    rows = store.rows(
        "SELECT v.uid, s.id, s.uid, s.title FROM json_each(?) AS j"
        " CROSS JOIN variant AS v ON v.uid = j.value CROSS JOIN story AS s ON s.id = v.story_id",
        (json.dumps(list(uids)),),
    )
    return {Uid(row[0]): _story(row[1:]) for row in rows}


def is_removed(store: Store, uid: Uid) -> bool:
    """Whether the variant with this uid was removed from its story."""
    return store.row("SELECT 1 FROM variant WHERE uid = ? AND removed", (uid,)) is not None


def stories_titled(store: Store, title: str) -> list[Story]:
    """Return the stories with exactly this title, the oldest first.

    Stories without articles, which no list shows, are left out if there is one with articles.
    """
    rows = store.rows(
        "SELECT id, uid, title, coalesce(variants, 0) FROM story"
        " LEFT JOIN story_size ON story_id = id WHERE title = ? ORDER BY id",
        (title,),
    )
    return [_story(row[:3]) for row in rows if row[3]] or [_story(row[:3]) for row in rows]


def stories_by_title(store: Store, titles: Iterable[str]) -> dict[str, Story]:
    """Return, for those of the titles that a story has, the one that `stories_titled` names first.

    All are found in one pass over the stories: asked one after the other, an import of a hundred
    thousand would read all of them as often.
    """
    import json  # noqa: PLC0415 - before the first paint nothing else needs it

    rows = store.rows(
        "SELECT id, uid, title FROM story LEFT JOIN story_size ON story_id = id"
        " WHERE title IN (SELECT value FROM json_each(?))"
        " ORDER BY coalesce(variants, 0) > 0, id DESC",
        (json.dumps(list(titles)),),
    )
    return {row[2]: _story(row) for row in rows}


def story_by_uid(store: Store, uid: str) -> Story | None:
    """Return the story with this uid, if it is here."""
    row = store.row("SELECT id, uid, title FROM story WHERE uid = ?", (uid,))
    return Story(StoryId(row[0]), Uid(row[1]), row[2]) if row else None


def story(store: Store, story_id: StoryId) -> Story | None:
    """Return a story, or None if it is not here."""
    row = store.row("SELECT id, uid, title FROM story WHERE id = ?", (story_id,))
    return _story(row) if row else None


def story_ids(store: Store) -> list[StoryId]:
    """Return all stories, in the order they were added."""
    return [StoryId(row[0]) for row in store.rows("SELECT id FROM story ORDER BY id")]


def titles(store: Store, stories: Iterable[StoryId]) -> list[str]:
    """Return the stories' titles."""
    found = (store.row("SELECT title FROM story WHERE id = ?", (story,)) for story in stories)
    return [row[0] for row in found if row is not None]


def variant_uids(store: Store, story_id: StoryId) -> list[Uid]:
    """Return the uids of all variants of a story, removed ones included, in their order."""
    rows = store.rows("SELECT uid FROM variant WHERE story_id = ? ORDER BY uid", (story_id,))
    return [Uid(row[0]) for row in rows]


def last_variant_id(store: Store) -> VariantId:
    """Return the row number of the variant that was stored last, 0 where there is none."""
    return VariantId(store.number("SELECT coalesce(max(id), 0) FROM variant"))


def unpublished(store: Store) -> frozenset[VariantId]:
    """Return the variants of imports that are not published yet, or never were."""
    rows = store.rows("SELECT id FROM variant WHERE story_id IS NULL")
    return frozenset(VariantId(row[0]) for row in rows)


def stories_published(
    store: Store, after: VariantId, waiting: frozenset[VariantId]
) -> frozenset[StoryId]:
    """Return the stories of the variants published since.

    Args:
        store: The workspace.
        after: The variant that was stored last then.
        waiting: Those that were stored but not published then.
    """
    rows = store.rows(
        "SELECT DISTINCT story_id FROM variant WHERE id > ? AND story_id IS NOT NULL", (after,)
    )
    found = {StoryId(row[0]) for row in rows}
    for variant_id in waiting - unpublished(store):
        row = store.row("SELECT story_id FROM variant WHERE id = ?", (variant_id,))
        if row is not None:
            found.add(StoryId(row[0]))
    return frozenset(found)


def read_page(store: Store, story_id: StoryId) -> StoryPage | None:
    """Return the story with its variants and their active sentences, or None if it is not here."""
    found = story(store, story_id)
    if found is None:
        return None
    variants = store.rows(
        f"SELECT {_VARIANT_COLUMNS} FROM variant WHERE story_id = ? AND NOT removed"  # noqa: S608 - our own columns
        " ORDER BY position, id",
        (story_id,),
    )
    pages = tuple(_read_variant(store, values) for values in variants)
    return StoryPage(found, pages)


def read_variant(store: Store, variant_id: VariantId) -> VariantPage | None:
    """Return one variant with its active sentences, or None if it is not here."""
    row = store.row(
        f"SELECT {_VARIANT_COLUMNS} FROM variant WHERE id = ?"  # noqa: S608 - our own columns
        " AND story_id IS NOT NULL AND NOT removed",
        (variant_id,),
    )
    return _read_variant(store, row) if row else None


def place_of(store: Store, sentence_id: SentenceId) -> Place | None:
    """Return where the sentence stands, or None if it is not here."""
    row = store.row(
        "SELECT v.story_id, v.id FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id"
        " WHERE s.id = ?",
        (sentence_id,),
    )
    return Place(StoryId(row[0]), VariantId(row[1])) if row else None


def kind_of(store: Store, sentence_id: SentenceId) -> Kind | None:
    """Return what the sentence is in its article, or None if it is not here."""
    row = store.row("SELECT kind FROM sentence WHERE id = ?", (sentence_id,))
    return Kind(row[0]) if row else None


def is_standing(store: Store, sentence_id: SentenceId) -> bool:
    """Whether the sentence is here, and neither split, merged nor removed with its article."""
    row = store.row("SELECT 1 FROM sentence WHERE id = ? AND active", (sentence_id,))
    return row is not None


def sentence_by_uid(store: Store, uid: Uid) -> SentenceId | None:
    """Return the id of the sentence with this uid, or None if it is not here."""
    row = store.row("SELECT id FROM sentence WHERE uid = ?", (uid,))
    return SentenceId(row[0]) if row else None


def stories_of(store: Store, sentences: Iterable[SentenceId]) -> frozenset[StoryId]:
    """Return the stories that the sentences belong to."""
    places = (place_of(store, sentence) for sentence in sentences)
    return frozenset(place.story_id for place in places if place is not None)


def variant_of(row: Row) -> Variant:
    """Return the variant of a row: `id, story_id, uid, outlet, title, source, position`."""
    return Variant(*row)


def sentence_of(row: Row) -> Sentence:
    """Return the sentence of a row that has `SENTENCE_COLUMNS`."""
    sentence_id, variant_id, uid, position, paragraph, start, end, text, kind = row
    return Sentence(
        sentence_id, variant_id, uid, position, paragraph, start, end, text, _KINDS[kind]
    )


def _story(row: Row) -> Story:
    return Story(StoryId(row[0]), Uid(row[1]), row[2])


def _read_variant(store: Store, values: Row) -> VariantPage:
    variant = variant_of(values)
    return VariantPage(variant, _read_sentences(store, variant.id))


def _read_sentences(store: Store, variant_id: VariantId) -> tuple[Sentence, ...]:
    rows = store.rows(
        f"SELECT {SENTENCE_COLUMNS} FROM sentence"  # noqa: S608 - our own columns
        " WHERE variant_id = ? AND active = 1 ORDER BY start",
        (variant_id,),
    )
    return tuple(map(sentence_of, rows))
