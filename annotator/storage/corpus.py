"""Stories, variants and sentences in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.corpus import (
    Article,
    Kind,
    Sentence,
    Span,
    Story,
    StoryPage,
    Variant,
    VariantPage,
    sentence_uid,
)
from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId
from annotator.storage.store import Row, Store, inserted

_VARIANT_COLUMNS: Final = "id, story_id, uid, outlet, title, source, position"


SHORT_TEXT: Final = 80
"""Up to so many characters a text is found by an index of its own."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands."""

    story_id: StoryId
    variant_id: VariantId


def add_story(store: Store, uid: Uid, title: str, created_at: str) -> StoryId:
    """Insert a story without variants and return its id."""
    cursor = store.db.execute(
        "INSERT INTO story (uid, title, created_at) VALUES (?, ?, ?)", (uid, title, created_at)
    )
    return StoryId(inserted(cursor))


def stage_variant(
    store: Store, article: Article, uid: Uid, text_sha256: str, imported_at: str
) -> VariantId:
    """Insert a variant without sentences; nobody sees it until it is published."""
    cursor = store.db.execute(
        "INSERT INTO variant (uid, outlet, title, url, published_at, language, text, text_sha256,"
        " source, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            uid,
            article.outlet,
            article.title,
            article.url,
            article.published_at,
            article.language,
            article.text,
            text_sha256,
            article.source,
            imported_at,
        ),
    )
    return VariantId(inserted(cursor))


def stage_sentences(
    store: Store,
    variant_id: VariantId,
    uid: Uid,
    text: str,
    sentences: Sequence[tuple[Span, Kind]],
    first: int,
) -> None:
    """Insert sentences of a staged variant.

    Args:
        store: The workspace file.
        variant_id: The variant.
        uid: Its uid.
        text: Its text.
        sentences: Their places in the text, and what they are in it.
        first: The position of the first of them.
    """
    store.db.conn.executemany(
        'INSERT INTO sentence (variant_id, uid, position, paragraph, start, "end", text, kind,'
        " computed_kind) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
        (
            (
                variant_id,
                sentence_uid(uid, span.start, span.end),
                position,
                span.paragraph,
                span.start,
                span.end,
                text[span.start : span.end],
                kind,
            )
            for position, (span, kind) in enumerate(sentences, first)
        ),
    )


def recurring(store: Store, texts: Iterable[str]) -> dict[str, int]:
    """Return, for those of the short texts that are here, in how many stories each stands.

    Args:
        store: The workspace file.
        texts: Of at most `SHORT_TEXT` characters; longer ones are taken for not being here.
    """
    found = {}
    for text in texts:
        stories = store.number(
            "SELECT count(DISTINCT v.story_id) FROM sentence AS s JOIN variant AS v"
            " ON v.id = s.variant_id WHERE s.text = ? AND length(s.text) <= 80",
            (text,),
        )
        if stories:
            found[text] = stories
    return found


def mark_furniture(store: Store, texts: Iterable[str]) -> None:
    """Take the short texts for furniture wherever they stand, unless a person said otherwise."""
    store.db.conn.executemany(
        # A decision that was taken back has an event without a kind: the computed one holds.
        "UPDATE sentence SET computed_kind = 'boilerplate', kind = coalesce((SELECT e.kind FROM"
        " kind_event AS e WHERE e.uid = kind_event_uid), 'boilerplate') WHERE text = ?"
        " AND length(text) <= 80 AND computed_kind <> 'boilerplate'",
        ((text,) for text in texts),
    )


def is_staged(store: Store, variant_id: VariantId) -> bool:
    """Whether the variant is here and waits to be published."""
    sql = "SELECT 1 FROM variant WHERE id = ? AND story_id IS NULL"
    return store.row(sql, (variant_id,)) is not None


def publish(store: Store, variant_id: VariantId, story_id: StoryId) -> None:
    """Make a staged variant the last one of a story."""
    store.db.execute(
        "UPDATE variant SET story_id = :story, position = (SELECT coalesce(max(position) + 1, 0)"
        " FROM variant WHERE story_id = :story) WHERE id = :variant",
        {"story": story_id, "variant": variant_id},
    )


def staged_variant(store: Store, uid: Uid) -> VariantId | None:
    """Return the variant with this uid, if it is here and waits to be published."""
    row = store.row("SELECT id FROM variant WHERE uid = ? AND story_id IS NULL", (uid,))
    return VariantId(row[0]) if row is not None else None


def variants_staged_before(store: Store, time: str) -> list[VariantId]:
    """Return what imports that broke have left: all variants that were staged before a time."""
    rows = store.rows("SELECT id FROM variant WHERE story_id IS NULL AND imported_at < ?", (time,))
    return [VariantId(row[0]) for row in rows]


def discard(store: Store, variant_id: VariantId, limit: int) -> bool:
    """Delete up to `limit` sentences of a staged variant, and the variant after the last.

    Returns:
        Whether the variant is gone.
    """
    cursor = store.db.execute(
        "DELETE FROM sentence WHERE id IN (SELECT s.id FROM sentence AS s JOIN variant AS v"
        " ON v.id = s.variant_id WHERE v.id = ? AND v.story_id IS NULL LIMIT ?)",
        (variant_id, limit),
    )
    if cursor.rowcount == limit:
        return False
    if is_staged(store, variant_id):
        store.db.execute("DELETE FROM variant_size WHERE variant_id = ?", (variant_id,))
        store.db.execute("DELETE FROM variant WHERE id = ?", (variant_id,))
    return True


def story_of_variant(store: Store, uid: Uid) -> Story | None:
    """Return the story in which the variant with this uid is, if it is here."""
    row = store.row(
        "SELECT s.id, s.uid, s.title FROM variant AS v JOIN story AS s ON s.id = v.story_id"
        " WHERE v.uid = ?",
        (uid,),
    )
    return _story(row) if row else None


def is_removed(store: Store, uid: Uid) -> bool:
    """Whether the variant with this uid was removed from its story."""
    return store.row("SELECT 1 FROM variant WHERE uid = ? AND removed", (uid,)) is not None


def story_by_title(store: Store, title: str) -> Story | None:
    """Return the oldest story with exactly this title, if there is one."""
    row = store.row(
        "SELECT id, uid, title FROM story WHERE title = ? ORDER BY id LIMIT 1", (title,)
    )
    return _story(row) if row else None


def story_by_uid(store: Store, uid: str) -> Story | None:
    """Return the story with this uid, if it is here."""
    row = store.row("SELECT id, uid, title FROM story WHERE uid = ?", (uid,))
    return Story(StoryId(row[0]), Uid(row[1]), row[2]) if row else None


def story_ids_by_uid(store: Store) -> list[StoryId]:
    """Return the ids of all stories that have articles, in the order of their uids."""
    rows = store.rows(
        "SELECT id FROM story WHERE EXISTS (SELECT 1 FROM variant"
        " WHERE story_id = story.id AND NOT removed) ORDER BY uid"
    )
    return [StoryId(row[0]) for row in rows]


def titles(store: Store, stories: Iterable[StoryId]) -> list[str]:
    """Return the stories' titles."""
    found = (store.row("SELECT title FROM story WHERE id = ?", (story,)) for story in stories)
    return [row[0] for row in found if row is not None]


def last_variant_id(store: Store) -> VariantId:
    """Return the row number of the variant that was stored last, 0 where there is none."""
    return VariantId(store.number("SELECT coalesce(max(id), 0) FROM variant"))


def unpublished(store: Store) -> frozenset[VariantId]:
    """Return the variants of imports that are not published (yet)."""
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
    row = store.row("SELECT id, uid, title FROM story WHERE id = ?", (story_id,))
    if row is None:
        return None
    variants = store.rows(
        f"SELECT {_VARIANT_COLUMNS} FROM variant WHERE story_id = ? AND NOT removed"  # noqa: S608 - our own columns
        " ORDER BY position, id",
        (story_id,),
    )
    pages = tuple(_read_variant(store, values) for values in variants)
    return StoryPage(_story(row), pages)


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


def sentence_by_uid(store: Store, uid: Uid) -> SentenceId | None:
    """Return the id of the sentence with this uid, or None if it is not here."""
    row = store.row("SELECT id FROM sentence WHERE uid = ?", (uid,))
    return SentenceId(row[0]) if row else None


def stories_of(store: Store, sentences: Iterable[SentenceId]) -> frozenset[StoryId]:
    """Return the stories that the sentences belong to."""
    places = (place_of(store, sentence) for sentence in sentences)
    return frozenset(place.story_id for place in places if place is not None)


def _story(row: Row) -> Story:
    return Story(StoryId(row[0]), Uid(row[1]), row[2])


def _read_variant(store: Store, values: Row) -> VariantPage:
    variant_id, story_id, uid, outlet, title, source, position = values
    variant = Variant(
        VariantId(variant_id), StoryId(story_id), Uid(uid), outlet, title, source, position
    )
    return VariantPage(variant, _read_sentences(store, variant.id))


def _read_sentences(store: Store, variant_id: VariantId) -> tuple[Sentence, ...]:
    rows = store.rows(
        'SELECT id, uid, position, paragraph, start, "end", text, kind FROM sentence'
        " WHERE variant_id = ? AND active = 1 ORDER BY start",
        (variant_id,),
    )
    return tuple(
        Sentence(
            SentenceId(sentence_id),
            variant_id,
            Uid(uid),
            position,
            paragraph,
            start,
            end,
            text,
            Kind(kind),
        )
        for sentence_id, uid, position, paragraph, start, end, text, kind in rows
    )
