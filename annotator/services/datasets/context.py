"""The context of a sentence: its neighbours, its counterparts, its statement."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.datasets.records import (
    COUNTERPART_FIELDS,
    NEIGHBOUR_FIELDS,
    STATEMENT_FIELDS,
    Field,
    Row,
)
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.statements import statements_of
from annotator.storage import corpus, counterparts, records
from annotator.storage.store import Store

Context = Mapping[SentenceId, Row]
_Reader = Callable[[Store, StoryId], Context]


def fields(contents: Contents) -> tuple[Field, ...]:
    """Return the names of the context fields in a dataset with these contents."""
    return tuple(field for those, _ in _wanted(contents) for field in those)


def context_of(store: Store, story_id: StoryId, contents: Contents) -> Context:
    """Return the values of these fields for every active sentence of a story."""
    found: dict[SentenceId, Row] = defaultdict(tuple)
    for _, read in _wanted(contents):
        for sentence_id, values in read(store, story_id).items():
            found[sentence_id] += values
    return found


def _wanted(contents: Contents) -> list[tuple[tuple[Field, ...], _Reader]]:
    wanted: list[tuple[tuple[Field, ...], _Reader]] = []
    if contents.neighbours:
        wanted.append((NEIGHBOUR_FIELDS, _neighbours))
    if contents.counterparts:
        wanted.append((COUNTERPART_FIELDS, _counterparts))
    if contents.statement:
        wanted.append((STATEMENT_FIELDS, _statements))
    return wanted


def _neighbours(store: Store, story_id: StoryId) -> Context:
    found: dict[SentenceId, Row] = {}
    for variant in records.variants(store, story_id):
        rows = records.sentences(store, variant.id)
        texts = [None, *(row.text for row in rows), None]
        for place, row in enumerate(rows):
            found[row.id] = (texts[place], texts[place + 2])
    return found


def _uids(store: Store, story_id: StoryId) -> dict[SentenceId, str]:
    return {
        row.id: row.uid
        for variant in records.variants(store, story_id)
        for row in records.sentences(store, variant.id)
    }


def _counterparts(store: Store, story_id: StoryId) -> Context:
    uids = _uids(store, story_id)
    found: dict[SentenceId, set[str]] = {sentence_id: set() for sentence_id in uids}
    for pair in counterparts.counterparts_of_story(store, story_id):
        # Sentences replaced by a split or merge may still have counterparts.
        if pair.sentence_id in uids and pair.other_id in uids:
            found[pair.sentence_id].add(uids[pair.other_id])
            found[pair.other_id].add(uids[pair.sentence_id])
    return {sentence_id: (tuple(sorted(others)),) for sentence_id, others in found.items()}


def _statements(store: Store, story_id: StoryId) -> Context:
    """Return each sentence's statement, named by the least uid among its sentences."""
    uids = _uids(store, story_id)
    page = corpus.read_page(store, story_id)
    pairs = counterparts.counterparts_of_story(store, story_id)
    found = {sentence_id: (uid,) for sentence_id, uid in uids.items()}
    for members in statements_of(page, pairs) if page is not None else ():
        least = min(uids[sentence_id] for sentence_id in members)
        found |= dict.fromkeys(members, (least,))
    return found
