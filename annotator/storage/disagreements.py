"""Disagreements in the file: the open ones, most contested first, and the votes on a sentence."""

import json
from collections.abc import Iterator

from annotator.domain.corpus import Kind
from annotator.domain.disagreement import Disagreement, Vote
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid, VariantId
from annotator.storage.store import Row, Store

_SELECT = (
    "SELECT t.sentence_id, s.uid, t.story_id, v.id, y.title, v.outlet, v.title, v.source, s.text,"
    " s.kind, t.vote_counts, t.contested, t.reopened"
    " FROM sentence_state AS t JOIN sentence AS s ON s.id = t.sentence_id"
    " JOIN variant AS v ON v.id = s.variant_id JOIN story AS y ON y.id = t.story_id"
    " WHERE t.is_open"
)
_ORDER = " ORDER BY t.contested DESC, t.votes DESC, t.sentence_id LIMIT :limit"

# What lies behind a disagreement, in order, as ranges of the index: one comparison of all three
# columns would be shorter, but SQLite would then read the whole list for every page of it.
_BEHIND = (
    " AND t.contested = :contested AND t.votes = :votes AND t.sentence_id > :sentence",
    " AND t.contested = :contested AND t.votes < :votes",
    " AND t.contested < :contested",
)


def open_disagreements(
    store: Store, after: Disagreement | None = None, limit: int = 100
) -> list[Disagreement]:
    """Return up to `limit` open disagreements, most contested first, those behind `after`."""
    if after is None:
        return [_disagreement(row) for row in store.rows(_SELECT + _ORDER, {"limit": limit})]
    found: list[Disagreement] = []
    for behind in _BEHIND:
        values = {
            "contested": after.contested,
            "votes": after.votes,
            "sentence": after.sentence_id,
            "limit": limit - len(found),
        }
        found += [_disagreement(row) for row in store.rows(_SELECT + behind + _ORDER, values)]
    return found


def all_open(store: Store) -> Iterator[Disagreement]:
    """Yield every open disagreement, most contested first."""
    return map(_disagreement, store.each(_SELECT + _ORDER, {"limit": -1}))


def disagreement(store: Store, sentence_id: SentenceId) -> Disagreement | None:
    """Return the sentence's disagreement if it is open."""
    row = store.row(f"{_SELECT} AND t.sentence_id = ?", (sentence_id,))
    return _disagreement(row) if row else None


def count_open(store: Store) -> int:
    """Return how many disagreements are open."""
    return store.number("SELECT count(*) FROM sentence_state WHERE is_open")


def votes(store: Store, sentence_id: SentenceId) -> list[Vote]:
    """Return the current votes on a sentence, by annotators' names."""
    rows = store.rows(
        "SELECT a.id, a.name, c.label, c.unsure, c.note, c.recorded_at FROM current_label AS c"
        " JOIN annotator AS a ON a.id = c.annotator_id"
        " WHERE c.sentence_id = ? AND c.is_vote ORDER BY a.name, a.id",
        (sentence_id,),
    )
    return [
        Vote(AnnotatorId(row[0]), row[1], LabelName(row[2]), bool(row[3]), row[4], row[5])
        for row in rows
    ]


def _disagreement(row: Row) -> Disagreement:
    sentence, uid, story, variant, title, outlet, headline, source, text, kind, *state = row
    counts, contested, reopened = state
    return Disagreement(
        SentenceId(sentence),
        Uid(uid),
        StoryId(story),
        VariantId(variant),
        title,
        outlet or headline or source,
        text,
        Kind(kind),
        {LabelName(label): n for label, n in json.loads(counts).items()},
        contested,
        bool(reopened),
    )
