"""Which story an article may belong to."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import StoryId
from annotator.domain.pairing.story_likeness import KnownStory, likely_stories

BRIDGE = "Harbour bridge closed after crack is found. Engineers inspected the northern pylon."
FLOOD = "Flood waters recede in the valley. Families return to muddy homes and count the loss."
VOTE = "Parliament votes on the budget. The minister defended the spending cuts late at night."


def known(*texts: str) -> list[KnownStory]:
    return [KnownStory(StoryId(n), f"Story {n}", text) for n, text in enumerate(texts, 1)]


def test_the_story_of_the_same_event_is_found() -> None:
    text = "Crack in a pylon closes the harbour bridge, engineers say."
    (found,) = likely_stories([text], known(FLOOD, BRIDGE, VOTE))
    assert [story.title for story in found] == ["Story 2"]
    assert 0.15 < found[0].likeness < 1


def test_words_that_every_story_has_tell_nothing() -> None:
    other = "The team won the final in extra time. The goalkeeper saved the day."
    assert likely_stories([other], known(FLOOD, BRIDGE, VOTE)) == [[]]


def test_each_text_gets_an_answer_of_its_own() -> None:
    found = likely_stories([FLOOD, "", VOTE], known(VOTE, FLOOD))
    assert [[story.id for story in stories] for stories in found] == [[2], [], [1]]


def test_without_stories_there_is_nothing_to_propose() -> None:
    assert likely_stories([FLOOD], []) == [[]]
    assert likely_stories([], known(FLOOD)) == []


PIECES = st.sampled_from([piece for text in (BRIDGE, FLOOD) for piece in text.split(". ")])


@given(
    st.lists(st.lists(PIECES, max_size=4).map(" ".join) | st.text(max_size=60), max_size=6),
    st.integers(1, 3),
)
def test_the_likeliest_come_first_and_not_too_many(texts: list[str], most: int) -> None:
    for found in likely_stories([BRIDGE, *texts], known(BRIDGE, FLOOD, *texts), most):
        assert len(found) <= most
        scores = [story.likeness for story in found]
        assert scores == sorted(scores, reverse=True)
        assert all(score <= 1 + 1e-9 for score in scores)
