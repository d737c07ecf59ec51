"""Articles with the stories that they belong to, removed ones included."""

from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId, Uid, VariantId
from annotator.storage.corpus import VARIANT_NAME
from annotator.storage.store import Row, Store

_ARTICLE = (
    f"SELECT v.id, v.uid, {VARIANT_NAME}, v.title, v.source,"  # noqa: S608 - of constants
    " substr(v.text, 1, 120), v.removed, s.id, s.uid, s.title"
    " FROM variant AS v JOIN story AS s ON s.id = v.story_id"
)
# The log is asked first: in the table `removed` stands behind the text, and SQLite would read past
# the text of every article.
_REMOVED = " WHERE v.removed AND v.id IN (SELECT variant_id FROM place_event WHERE removed)"


@dataclass(frozen=True, slots=True)
class PlacedArticle:
    """An article and where it belongs.

    Attributes:
        id: The variant.
        uid: Its uid.
        name: What a person calls it: the outlet, else the title, else the file's name.
        title: Its headline; empty where it is not known.
        source: The file that it came from.
        beginning: The first letters of its text.
        story: The story that it belongs to.
        removed: Whether it was removed from there.
    """

    id: VariantId
    uid: Uid
    name: str
    title: str
    source: str
    beginning: str
    story: Story
    removed: bool


def articles(store: Store) -> list[PlacedArticle]:
    """Return all articles in the order of their stories, removed ones included."""
    rows = store.rows(f"{_ARTICLE} ORDER BY s.id, v.position, v.id")
    return [_article(row) for row in rows]


def articles_at(store: Store, story_id: StoryId | None) -> list[PlacedArticle]:
    """Return a story's articles, then all that were removed from any story."""
    here = store.rows(
        f"{_ARTICLE} WHERE v.story_id = ? AND NOT v.removed ORDER BY v.position, v.id", (story_id,)
    )
    removed = store.rows(f"{_ARTICLE}{_REMOVED} ORDER BY s.id, v.position, v.id")
    return [_article(row) for row in (*here, *removed)]


def article(store: Store, variant_id: VariantId) -> PlacedArticle | None:
    """Return an article, or None if it is not here."""
    row = store.row(f"{_ARTICLE} WHERE v.id = ?", (variant_id,))
    return _article(row) if row else None


def sentences_of(store: Store, variant_id: VariantId) -> list[SentenceId]:
    """Return all sentences that a variant has or had, in reading order."""
    rows = store.rows("SELECT id FROM sentence WHERE variant_id = ? ORDER BY start", (variant_id,))
    return [SentenceId(row[0]) for row in rows]


def people_on(store: Store, variant_id: VariantId) -> frozenset[AnnotatorId]:
    """Return who has said something of a variant's sentences."""
    rows = store.rows(
        "SELECT DISTINCT c.annotator_id FROM sentence AS s JOIN current_label AS c"
        " ON c.sentence_id = s.id WHERE s.variant_id = ?",
        (variant_id,),
    )
    return frozenset(AnnotatorId(row[0]) for row in rows)


def _article(row: Row) -> PlacedArticle:
    variant_id, uid, name, title, source, beginning, removed, *story = row
    story_id, story_uid, story_title = story
    placed_in = Story(StoryId(story_id), Uid(story_uid), story_title)
    return PlacedArticle(
        VariantId(variant_id), Uid(uid), name, title, source, beginning, placed_in, bool(removed)
    )
