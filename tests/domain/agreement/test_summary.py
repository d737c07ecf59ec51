"""Agreement in little memory is the agreement that the report has."""

import numpy as np
import pytest
from hypothesis import given as given_by_chance
from hypothesis import strategies as st

from annotator.domain.agreement.matrix import vote_matrix
from annotator.domain.agreement.report import report
from annotator.domain.agreement.summary import CountedVotes, Numbers, draws_for, summary
from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import Story
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, StoryId, Uid
from annotator.domain.people import Annotator

LABELS = [LabelName(name) for name in ("fact", "quote", "exclude")]
PEOPLE = [Annotator(AnnotatorId(n), Uid(f"annotator-{n}"), f"Anna {n}") for n in range(3)]
SENTENCE_VOTES = st.dictionaries(st.integers(0, 2), st.integers(0, 2), min_size=1)
STORIES = st.lists(st.lists(SENTENCE_VOTES, min_size=1, max_size=5), min_size=1, max_size=14)


def numbers(values: list[int]) -> Numbers:
    return np.array(values, np.int64)


def counted(stories: list[list[dict[int, int]]]) -> CountedVotes:
    several = [
        (100 * story + place, story, who, label)
        for story, sentences in enumerate(stories)
        for place, votes in enumerate(sentences)
        for who, label in sorted(votes.items())
        if len(votes) > 1
    ]
    singles = np.zeros((len(stories), len(LABELS)), np.int64)
    for story, sentences in enumerate(stories):
        for votes in sentences:
            if len(votes) == 1:
                singles[story, next(iter(votes.values()))] += 1
    ids, story_numbers, who, given = (
        numbers([row[place] for row in several]) for place in range(4)
    )
    people = {who for sentences in stories for votes in sentences for who in votes}
    return CountedVotes(LABELS, ids, story_numbers, who, given, singles, len(people))


def one_by_one(stories: list[list[dict[int, int]]]) -> list[StoryVotes]:
    found = []
    for number, sentences in enumerate(stories):
        rows = [
            (SentenceId(100 * number + place), PEOPLE[who].id, LABELS[label])
            for place, votes in enumerate(sentences)
            for who, label in sorted(votes.items())
        ]
        ids, who, what = zip(*rows, strict=True)
        story = Story(StoryId(number), Uid(f"story-{number}"), "")
        found.append(StoryVotes(story, ids, who, what, 0))
    return found


@given_by_chance(STORIES)
def test_the_figures_are_the_reports(stories: list[list[dict[int, int]]]) -> None:
    expected = report(vote_matrix(one_by_one(stories), LABELS, PEOPLE))
    found = summary(counted(stories))
    for mine, theirs in ((found.overall, expected.overall), (found.content, expected.content)):
        assert mine.counts.compared == theirs.counts.compared
        assert mine.counts.stories == theirs.counts.stories
        assert mine.counts.votes == theirs.counts.votes
        for (name, one), (_, other) in zip(
            mine.coefficients.named(), theirs.coefficients.named(), strict=True
        ):
            # How many people are left once sentences are excluded is not known here, which can
            # change how a reason is worded.
            assert (one.reason is None) == (other.reason is None), name
            assert one.reason == other.reason or mine is found.content, name
            for field in ("value", "low", "high"):
                value = getattr(other, field)
                assert getattr(one, field) == (
                    None if value is None else pytest.approx(value, abs=1e-9)
                ), (name, field)


def test_where_everything_is_excluded_no_content_is_left_and_it_says_so() -> None:
    content = summary(counted([[{0: 2, 1: 2}, {0: 0, 1: 2}]])).content
    assert content.counts.sentences == 0
    assert {figure.reason for _, figure in content.coefficients.named()} == {
        "Somebody excluded every sentence that has a label, so none is left."
    }


def test_where_stories_are_many_draws_are_fewer() -> None:
    assert [draws_for(stories) for stories in (0, 10, 1_000, 5_000, 1_000_000)] == [
        1_000,
        1_000,
        1_000,
        200,
        100,
    ]
