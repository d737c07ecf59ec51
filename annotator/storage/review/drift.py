"""Counterparts with their gold labels, and what is shown of them."""

from dataclasses import dataclass

from annotator.domain.corpus import Story
from annotator.domain.ids import LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.review.drift import Side
from annotator.domain.review.drift_tally import GoldPair
from annotator.domain.review.publication import Printed, moment
from annotator.domain.votes import DecidedBy, Gold
from annotator.storage.corpus import VARIANT_NAME, variant_of
from annotator.storage.store import Row, Store

# The views `gold_label` and `counterpart`, written out: joined, the second would be read as a
# whole for every story. A sentence nobody has labelled has no state, so what is read first are the
# labelled ones. CROSS JOIN holds SQLite to that order.
_LABEL = "coalesce(t.adjudicated_label, t.majority)"
_OTHER_LABEL = "coalesce(o.adjudicated_label, o.majority)"
_IS_QUOTE_AND_FACT = (
    f"{_LABEL} <> {_OTHER_LABEL} AND {_LABEL} IN ('quote', 'fact')"
    f" AND {_OTHER_LABEL} IN ('quote', 'fact')"
)
_COLUMNS = (
    f"{_LABEL}, {_OTHER_LABEL}, s.variant_id, w.variant_id,"
    f" CASE WHEN {_IS_QUOTE_AND_FACT} THEN s.text END,"
    f" CASE WHEN {_IS_QUOTE_AND_FACT} THEN w.text END"
)
_STATES = (
    " CROSS JOIN sentence_state AS o ON o.sentence_id = p.other_id"
    " CROSS JOIN sentence AS s ON s.id = p.sentence_id AND s.counted"
    " CROSS JOIN sentence AS w ON w.id = p.other_id AND w.counted"
)
_BOTH_GOLD = f" AND {_LABEL} IS NOT NULL AND {_OTHER_LABEL} IS NOT NULL"
_COMPUTED = (
    f"SELECT p.sentence_id, p.other_id, p.score, p.grade, 0, {_COLUMNS} FROM sentence_state AS t"  # noqa: S608 - of constants
    f" CROSS JOIN computed_counterpart AS p ON p.sentence_id = t.sentence_id{_STATES}"
    f" WHERE NOT EXISTS (SELECT 1 FROM link AS l WHERE l.sentence_id = p.sentence_id"
    f" AND l.other_id = p.other_id AND l.linked IS NOT NULL){_BOTH_GOLD} AND "
)
_LINKED = (
    " UNION ALL SELECT p.sentence_id, p.other_id, coalesce(c.score, 1.0),"  # noqa: S608 - names and conditions of our own
    f" coalesce(p.grade, c.grade, 'same'), 1, {_COLUMNS} FROM sentence_state AS t"
    f" CROSS JOIN link AS p ON p.sentence_id = t.sentence_id{_STATES}"
    " LEFT JOIN computed_counterpart AS c"
    " ON c.sentence_id = p.sentence_id AND c.other_id = p.other_id"
    f" WHERE p.linked = 1 AND o.story_id = t.story_id{_BOTH_GOLD} AND "
)
_OF_STORY = "t.story_id = :story"
_PAIRS = _COMPUTED + _OF_STORY + _LINKED + _OF_STORY
_PRINTED = f"SELECT id, {VARIANT_NAME}, published_at FROM variant AS v WHERE story_id "  # noqa: S608 - of constants

_SHOWN = (
    "SELECT s.uid, s.text, v.id, v.story_id, v.uid, v.outlet, v.title, v.source, v.position,"
    " v.published_at, y.uid, y.title, g.label, g.decided_by, g.votes FROM sentence AS s"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = v.story_id"
    " JOIN gold_label AS g ON g.sentence_id = s.id WHERE s.id = ?"
)


@dataclass(frozen=True, slots=True)
class SideInStory:
    """A sentence with a gold label, and its story."""

    story: Story
    side: Side


def labelled_stories(store: Store) -> list[StoryId]:
    """Return the stories of which anything was ever labelled, in the order they were added."""
    rows = store.rows(
        "SELECT id FROM story AS y"
        " WHERE EXISTS (SELECT 1 FROM sentence_state WHERE story_id = y.id) ORDER BY id"
    )
    return [StoryId(row[0]) for row in rows]


def sentences_of_story(store: Store, story_id: StoryId) -> list[SentenceId]:
    """Return the body and headline sentences of a story, in reading order."""
    rows = store.rows(
        "SELECT s.id FROM variant AS v JOIN sentence AS s ON s.variant_id = v.id AND s.active = 1"
        " WHERE v.story_id = ? AND s.counted ORDER BY v.position, v.id, s.start",
        (story_id,),
    )
    return [SentenceId(row[0]) for row in rows]


def pairs_of_story(store: Store, story_id: StoryId) -> list[GoldPair]:
    """Return the counterparts within a story that both have a gold label, furniture left out."""
    return [_pair(row) for row in store.rows(_PAIRS, {"story": story_id})]


def printed(store: Store, story_id: StoryId | None) -> dict[VariantId, Printed]:
    """Return who printed each variant, and when; of one story, or of all."""
    rows = (
        store.rows(f"{_PRINTED}IS NOT NULL")
        if story_id is None
        else store.rows(f"{_PRINTED}= ?", (story_id,))
    )
    return {VariantId(row[0]): Printed(row[1], moment(row[2])) for row in rows}


def side(store: Store, sentence_id: SentenceId) -> SideInStory | None:
    """Return what is shown of a sentence, or None if it has no gold label (any more)."""
    row = store.row(_SHOWN, (sentence_id,))
    if row is None:
        return None
    uid, text = row[:2]
    variant = variant_of(row[2:9])
    published_at, story_uid, title, label, decided, votes = row[9:]
    return SideInStory(
        Story(variant.story_id, Uid(story_uid), title),
        Side(
            sentence_id,
            Uid(uid),
            text,
            variant,
            published_at,
            Gold(LabelName(label), DecidedBy(decided), votes),
        ),
    )


_GRADE = {str(grade): grade for grade in Grade}


def _pair(row: Row) -> GoldPair:
    sentence, other, score, grade, is_manual, *gold = row
    return GoldPair(sentence, other, score, _GRADE[grade], bool(is_manual), *gold)
