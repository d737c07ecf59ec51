"""A story, its variants and their sentences in the file."""

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
from annotator.storage.store import Row, Store

VARIANT_NAME: Final = "coalesce(nullif(v.outlet, ''), nullif(v.title, ''), v.source)"
"""What a person calls the variant `v` of a query; `Variant.name` says the same in Python."""
_VARIANT_COLUMNS: Final = "id, story_id, uid, outlet, title, source, position"
SENTENCE_COLUMNS: Final = 'id, variant_id, uid, position, paragraph, start, "end", text, kind'
"""The columns of `sentence` that `sentence_of` takes."""
_KINDS: Final = {kind.value: kind for kind in Kind}
"""The kinds by their names in the file: calling `Kind` for thousands of sentences is slower."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands."""

    story_id: StoryId
    variant_id: VariantId


@dataclass(frozen=True, slots=True)
class InText:
    """A sentence within its variant's text: code points `[start, end)`."""

    text: str
    start: int
    end: int

    @property
    def sentence(self) -> str:
        """The sentence itself."""
        return self.text[self.start : self.end]


def is_removed(store: Store, uid: Uid) -> bool:
    """Whether the variant with this uid was removed from its story."""
    return store.row("SELECT 1 FROM variant WHERE uid = ? AND removed", (uid,)) is not None


def variant_uids(store: Store, story_id: StoryId) -> list[Uid]:
    """Return the uids of all variants of a story, removed ones included, ordered by uid."""
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
    """Return the stories in which variants were published since an earlier look at the file.

    Args:
        store: The workspace.
        after: The last variant at that time, as `last_variant_id` gave it.
        waiting: The variants that were not published at that time, as `unpublished` gave them.
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


def story(store: Store, story_id: StoryId) -> Story | None:
    """Return a story, or None if it is not here."""
    row = store.row("SELECT id, uid, title FROM story WHERE id = ?", (story_id,))
    return story_of(row) if row else None


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
    return StoryPage(found, tuple(_page(store, variant_of(row)) for row in variants))


def read_variant(store: Store, variant_id: VariantId) -> VariantPage | None:
    """Return one variant with its active sentences, or None if it is not here."""
    row = store.row(
        f"SELECT {_VARIANT_COLUMNS} FROM variant WHERE id = ?"  # noqa: S608 - our own columns
        " AND story_id IS NOT NULL AND NOT removed",
        (variant_id,),
    )
    return _page(store, variant_of(row)) if row else None


def place_of(store: Store, sentence_id: SentenceId) -> Place | None:
    """Return where the sentence stands, or None if it is not here."""
    row = store.row(
        "SELECT v.story_id, v.id FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id"
        " WHERE s.id = ?",
        (sentence_id,),
    )
    return Place(StoryId(row[0]), VariantId(row[1])) if row else None


def in_text(store: Store, sentence_id: SentenceId) -> InText | None:
    """Return a sentence with its variant's text, or None if it is not here."""
    row = store.row(
        'SELECT v.text, s.start, s."end" FROM sentence AS s JOIN variant AS v'
        " ON v.id = s.variant_id WHERE s.id = ?",
        (sentence_id,),
    )
    return InText(*row) if row else None


def kind_of(store: Store, sentence_id: SentenceId) -> Kind | None:
    """Return what the sentence is in its article, or None if it is not here."""
    row = store.row("SELECT kind FROM sentence WHERE id = ?", (sentence_id,))
    return Kind(row[0]) if row else None


def is_standing(store: Store, sentence_id: SentenceId) -> bool:
    """Whether the sentence is here, and neither split, merged nor removed with its article."""
    row = store.row("SELECT 1 FROM sentence WHERE id = ? AND active", (sentence_id,))
    return row is not None


def standing_at(store: Store, sentence_id: SentenceId) -> SentenceId | None:
    """Return the sentence itself if it is standing, else the one that now stands where it began."""
    row = store.row(
        "SELECT n.id FROM sentence AS s JOIN sentence AS n ON n.variant_id = s.variant_id"
        ' AND n.active = 1 AND (n.id = s.id OR n."end" > s.start) WHERE s.id = ?'
        " ORDER BY n.start LIMIT 1",
        (sentence_id,),
    )
    return SentenceId(row[0]) if row else None


def sentence_by_uid(store: Store, uid: Uid) -> SentenceId | None:
    """Return the id of the sentence with this uid, or None if it is not here."""
    row = store.row("SELECT id FROM sentence WHERE uid = ?", (uid,))
    return SentenceId(row[0]) if row else None


def stories_of(store: Store, sentences: Iterable[SentenceId]) -> frozenset[StoryId]:
    """Return the stories that the sentences belong to."""
    places = (place_of(store, sentence) for sentence in sentences)
    return frozenset(place.story_id for place in places if place is not None)


def story_of(row: Row) -> Story:
    """Return the story of a row: `id, uid, title`."""
    return Story(*row)


def variant_of(row: Row) -> Variant:
    """Return the variant of a row: `id, story_id, uid, outlet, title, source, position`."""
    return Variant(*row)


def sentence_of(row: Row) -> Sentence:
    """Return the sentence of a row that has `SENTENCE_COLUMNS`."""
    sentence_id, variant_id, uid, position, paragraph, start, end, text, kind = row
    return Sentence(
        sentence_id, variant_id, uid, position, paragraph, start, end, text, _KINDS[kind]
    )


def _page(store: Store, variant: Variant) -> VariantPage:
    rows = store.rows(
        f"SELECT {SENTENCE_COLUMNS} FROM sentence"  # noqa: S608 - our own columns
        " WHERE variant_id = ? AND active = 1 ORDER BY start",
        (variant.id,),
    )
    return VariantPage(variant, tuple(map(sentence_of, rows)))
