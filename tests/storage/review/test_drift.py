"""What is read for drift and consistency is what the public views say."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.corpus import Kind, StoryPage
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId
from annotator.domain.labels import EXCLUDE, FACT, QUOTE
from annotator.services import counterparts
from annotator.services.labels import correcting, labelling
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from annotator.storage.review import consistency, decisions, drift
from tests.examples import examples

TEXT = (
    "The council of Eastmere voted to dim the harbour lamps.\n"
    "“Three boats were lost in the gap,” Tam Orlick said.\n"
    "The mayor called the vote a disgrace to the town."
)
GOLD_PAIRS = (
    "SELECT c.sentence_id, c.other_id, c.score, c.grade, c.origin = 'manual', g.label, h.label"
    " FROM counterpart AS c JOIN gold_label AS g ON g.sentence_id = c.sentence_id"
    " JOIN gold_label AS h ON h.sentence_id = c.other_id"
    " JOIN sentence AS s ON s.id = c.sentence_id AND s.kind IN ('body', 'headline')"
    " JOIN sentence AS w ON w.id = c.other_id AND w.kind IN ('body', 'headline')"
)
VOTED_PAIRS = (
    "SELECT a.annotator_id, c.sentence_id, c.other_id, a.label <> b.label FROM counterpart AS c"
    " JOIN current_label AS a ON a.sentence_id = c.sentence_id AND a.label IS NOT NULL"
    " JOIN current_label AS b ON b.sentence_id = c.other_id AND b.label IS NOT NULL"
    " AND b.annotator_id = a.annotator_id"
    " JOIN sentence AS s ON s.id = c.sentence_id AND s.kind IN ('body', 'headline')"
    " JOIN sentence AS w ON w.id = c.other_id AND w.kind IN ('body', 'headline')"
    " WHERE c.grade <> 'paraphrase'"
)


@pytest.fixture
def story(workspace: Workspace, add_story: Callable[..., StoryPage]) -> StoryPage:
    page = add_story(TEXT, TEXT.replace("lost", "sunk"), TEXT.replace("called", "found"))
    counterparts.bring_up_to_date(workspace, page.story.id)
    return page


def check(workspace: Workspace, story_id: StoryId) -> None:
    store = workspace.store
    found = drift.pairs_of_story(store, story_id)
    assert sorted(tuple(pair[:7]) for pair in found) == sorted(store.rows(GOLD_PAIRS))
    for pair in found:
        assert (pair.text is not None) == ({pair.label, pair.other_label} == {QUOTE, FACT})
    last = decisions.last_state(store)
    voted = store.rows(VOTED_PAIRS)
    counts = consistency.compared(store, SentenceId(1), last)
    assert sum(counts.values()) == len(voted)
    assert all(counts[who] == sum(row[0] == who for row in voted) for who in counts)
    differing = consistency.differing(store, SentenceId(1), last)
    assert sorted((p.annotator_id, p.sentence_id, p.other_id, 1) for p in differing) == sorted(
        row for row in voted if row[3]
    )


def act(workspace: Workspace, who: AnnotatorId, one: SentenceId, other: SentenceId, n: int) -> None:
    """Do something that may change what is compared."""
    if n < 3:
        labelling.label(workspace, who, [one], (FACT, QUOTE, EXCLUDE)[n])
    elif n == 3:
        labelling.clear(workspace, who, [one])
    elif n == 4:
        reviewing.adjudicate(workspace, who, one, QUOTE)
    elif n == 5:
        correcting.set_kind(workspace, who, [one], Kind.CAPTION)
    elif n == 6:
        correcting.unlink(workspace, who, one, other)
    else:
        correcting.link(workspace, who, one, other)


@settings(examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(
            st.booleans(),
            st.integers(0, 2),
            st.integers(0, 2),
            st.integers(0, 2),
            st.integers(0, 7),
        ),
        max_size=12,
    )
)
def test_what_is_read_is_what_the_views_say(
    workspace: Workspace,
    story: StoryPage,
    ana: AnnotatorId,
    ben: AnnotatorId,
    steps: list[tuple[bool, int, int, int, int]],
) -> None:
    # One workspace for all examples: each goes on from where the last one was.
    columns = [[sentence.id for sentence in v.sentences] for v in story.variants]
    for is_ana, variant, place, other, n in steps:
        one, partner = columns[variant][place], columns[(variant + 1) % 3][other]
        act(workspace, ana if is_ana else ben, one, partner, n)
    check(workspace, story.story.id)


def test_a_slice_has_the_pairs_that_begin_in_it(
    workspace: Workspace, story: StoryPage, ana: AnnotatorId
) -> None:
    for place, variant in enumerate(story.variants):
        label = QUOTE if place else FACT
        labelling.label(workspace, ana, [s.id for s in variant.sentences], label)
    last = decisions.last_state(workspace.store)
    whole = consistency.differing(workspace.store, SentenceId(1), last)
    assert whole
    parts = [
        pair
        for first in range(1, last + 1)
        for pair in consistency.differing(workspace.store, SentenceId(first), SentenceId(first))
    ]
    assert parts == sorted(whole, key=lambda pair: (pair.sentence_id, pair.other_id))


def test_only_stories_with_labels_are_looked_at(
    workspace: Workspace,
    story: StoryPage,
    ana: AnnotatorId,
    add_story: Callable[..., StoryPage],
) -> None:
    assert drift.labelled_stories(workspace.store) == []
    other = add_story(f"{TEXT}\nGulls came.")
    labelling.label(workspace, ana, [other.variants[0].sentences[0].id], FACT)
    assert drift.labelled_stories(workspace.store) == [other.story.id]
    assert drift.sentences_of_story(workspace.store, story.story.id) == [
        sentence.id for variant in story.variants for sentence in variant.sentences
    ]
    assert drift.side(workspace.store, story.variants[0].sentences[0].id) is None
