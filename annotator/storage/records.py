"""What datasets are made of, read variant by variant."""

from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, VariantId
from annotator.domain.votes import DecidedBy
from annotator.storage.store import Row, Store

_VOTES = (
    'SELECT s.id, s.uid, s.position, s.paragraph, s.start, s."end", s.kind, s.text,'
    " c.annotator_id, c.label, c.unsure, c.note, c.origin, e.guideline_version, c.recorded_at,"
    " c.confirmed FROM sentence AS s CROSS JOIN current_label AS c ON c.sentence_id = s.id"
    " CROSS JOIN label_event AS e ON e.uid = c.event_uid"
    " WHERE s.variant_id = ? AND s.active = 1 AND c.label IS NOT NULL AND (c.is_vote OR ?)"
    " ORDER BY s.start"
)
_BARE_VOTES = (
    "SELECT s.id, c.annotator_id, c.label FROM variant AS v CROSS JOIN sentence AS s"
    " ON s.variant_id = v.id AND s.active = 1"
    " CROSS JOIN current_label AS c ON c.sentence_id = s.id AND c.is_vote"
    " WHERE v.story_id = ? AND (NOT c.unsure OR ?) ORDER BY s.id"
)
_STATES = (
    "SELECT s.id, coalesce(t.adjudicated_label, t.majority), t.adjudicated_label, t.labels,"
    " t.votes, t.reopened FROM sentence AS s CROSS JOIN sentence_state AS t ON t.sentence_id = s.id"
    " WHERE s.variant_id = ? AND s.active = 1"
)
_COMPARED = (
    "SELECT s.text FROM variant AS v CROSS JOIN sentence AS s ON s.variant_id = v.id"
    " AND s.active = 1 LEFT JOIN sentence_state AS t ON t.sentence_id = s.id"
    " WHERE v.story_id = ? AND s.kind <> 'boilerplate'"
    " AND coalesce(t.adjudicated_label, t.majority, '') <> 'exclude'"
)


class VariantRow(NamedTuple):
    """A variant as a dataset describes it."""

    id: VariantId
    uid: str
    outlet: str
    title: str
    url: str
    published_at: str
    language: str
    text_sha256: str
    text: str


class SentenceRow(NamedTuple):
    """A sentence as a dataset describes it."""

    id: SentenceId
    uid: str
    position: int
    paragraph: int
    start: int
    end: int
    kind: str
    text: str


class VoteRow(NamedTuple):
    """A current label with its sentence; truth values are 0 or 1."""

    id: SentenceId
    uid: str
    position: int
    paragraph: int
    start: int
    end: int
    kind: str
    text: str
    annotator_id: AnnotatorId
    label: LabelName
    unsure: int
    note: str
    origin: str
    guideline_version: int | None
    recorded_at: str
    confirmed: int


class BareVote(NamedTuple):
    """Who gave which sentence which label."""

    sentence_id: SentenceId
    annotator_id: AnnotatorId
    label: LabelName


class StateRow(NamedTuple):
    """What is decided about a sentence.

    Attributes:
        label: Its gold label, if there is one.
        adjudicated: The label that it was given in review, if it was.
        labels: How many different labels it has.
        votes: How many votes it has.
        reopened: Whether the votes have changed since the review: 0 or 1.
    """

    sentence_id: SentenceId
    label: LabelName | None
    adjudicated: LabelName | None
    labels: int
    votes: int
    reopened: int

    @property
    def decided_by(self) -> DecidedBy:
        """What made the label gold."""
        if self.adjudicated is not None:
            return DecidedBy.ADJUDICATION
        return DecidedBy.UNANIMOUS if self.labels == 1 else DecidedBy.MAJORITY


def stories(store: Store) -> list[StoryId]:
    """Return the stories that have articles, in the order of an export."""
    rows = store.rows(
        "SELECT id FROM story WHERE EXISTS (SELECT 1 FROM variant"
        " WHERE story_id = story.id AND NOT removed) ORDER BY uid"
    )
    return [StoryId(row[0]) for row in rows]


def story_names(store: Store, story_id: StoryId) -> tuple[str, str]:
    """Return a story's uid and title."""
    row = store.row("SELECT uid, title FROM story WHERE id = ?", (story_id,))
    if row is None:
        raise LookupError(f"there is no story {story_id}")
    return row[0], row[1]


def variants(store: Store, story_id: StoryId) -> list[VariantRow]:
    """Return a story's variants, ordered by uid."""
    rows = store.rows(
        "SELECT id, uid, outlet, title, url, published_at, language, text_sha256, text"
        " FROM variant WHERE story_id = ? AND NOT removed ORDER BY uid",
        (story_id,),
    )
    return [VariantRow._make(row) for row in rows]


def sentences(store: Store, variant_id: VariantId) -> list[SentenceRow]:
    """Return a variant's active sentences in reading order."""
    rows = store.rows(
        'SELECT id, uid, position, paragraph, start, "end", kind, text FROM sentence'
        " WHERE variant_id = ? AND active = 1 ORDER BY start",
        (variant_id,),
    )
    return [SentenceRow._make(row) for row in rows]


def votes(store: Store, variant_id: VariantId, *, with_unconfirmed: bool) -> list[Row]:
    """Return the variant's votes in reading order, each with the values of a `VoteRow`.

    Plain tuples: there may be millions of them, and most go through untouched.
    """
    return store.rows(_VOTES, (variant_id, with_unconfirmed))


def bare_votes(store: Store, story_id: StoryId, *, with_unsure: bool) -> Iterator[BareVote]:
    """Yield the story's votes, ordered by sentence."""
    return map(BareVote._make, store.rows(_BARE_VOTES, (story_id, with_unsure)))


def has_votes(store: Store) -> bool:
    """Whether anything is labelled."""
    return store.row("SELECT 1 FROM current_label WHERE is_vote LIMIT 1") is not None


def count_decided(store: Store) -> int:
    """Return how many sentences have a vote or a decision."""
    row = store.row(
        "SELECT count(*) FROM sentence_state AS t CROSS JOIN sentence AS s ON s.id = t.sentence_id"
        " CROSS JOIN variant AS v ON v.id = s.variant_id WHERE s.active = 1 AND NOT v.removed"
        " AND (t.votes > 0 OR t.adjudicated_label IS NOT NULL)"
    )
    return row[0] if row is not None else 0


def states(store: Store, variant_id: VariantId) -> dict[SentenceId, StateRow]:
    """Return what is decided about the variant's sentences; those nobody touched are missing."""
    rows = map(StateRow._make, store.rows(_STATES, (variant_id,)))
    return {row.sentence_id: row for row in rows}


def compared_texts(store: Store, story_id: StoryId) -> Iterator[str]:
    """Yield the sentences that tell whether two stories share text.

    The page's furniture is left out, and so is what gold excludes.
    """
    for (text,) in store.rows(_COMPARED, (story_id,)):
        yield text


def guideline_versions(store: Store) -> list[int]:
    """Return the versions of the guideline, the oldest first."""
    rows = store.rows("SELECT DISTINCT version FROM guideline ORDER BY version")
    return [row[0] for row in rows]
