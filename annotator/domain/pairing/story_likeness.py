"""Which story an article may belong to: the one with which it shares words that are rare here.

The measure is that of `annotator.domain.pairing.likeness`, with whole beginnings of articles in the
place of sentences: the fewer stories have a word, the more it counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.ids import StoryId
from annotator.domain.pairing.likeness import likeness, vectors

LEAD_CHARACTERS: Final = 700
"""How much of an article is looked at: its beginning says who, what and where."""

_LIKELY: Final = 0.15
"""Rewritten news of one event reaches it; none of the pairs of different events that were tried
did."""


@dataclass(frozen=True, slots=True)
class KnownStory:
    """A story with the words by which it is known.

    Attributes:
        id: The story.
        title: Its title.
        text: Its title, and the headlines and beginnings of its variants.
    """

    id: StoryId
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class LikelyStory:
    """A story that an article may belong to.

    Attributes:
        id: The story.
        title: Its title.
        likeness: How alike they are, from 0 to 1.
    """

    id: StoryId
    title: str
    likeness: float


def likely_stories(
    texts: Sequence[str], stories: Sequence[KnownStory], most: int = 5
) -> list[list[LikelyStory]]:
    """Return for each text the stories that it may belong to, the likeliest first.

    Args:
        texts: Headlines and beginnings of articles.
        stories: The stories that are here.
        most: How many to return for a text at most.
    """
    found = vectors([[*texts, *(story.text for story in stories)]])
    known = list(zip(stories, found[len(texts) :], strict=True))
    answers = []
    for vector in found[: len(texts)]:
        scored = (
            LikelyStory(story.id, story.title, likeness(vector, other)) for story, other in known
        )
        likely = [story for story in scored if story.likeness >= _LIKELY]
        likely.sort(key=lambda story: (-story.likeness, story.id))
        answers.append(likely[:most])
    return answers
