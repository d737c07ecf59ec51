"""What the tests of a project share: four short stories."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import SentenceId

AddStory = Callable[..., StoryPage]


def ids(page: StoryPage) -> list[SentenceId]:
    """Return the ids of all sentences of a story."""
    return [sentence.id for variant in page.variants for sentence in variant.sentences]


@pytest.fixture
def pages(add_story: AddStory) -> list[StoryPage]:
    """Four stories of three sentences each, in two variants."""
    return [
        add_story(f"Story {n} begins.\nIt goes on for {n} days.", f"They met {n} times.")
        for n in range(4)
    ]
