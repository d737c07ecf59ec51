"""What the tests of articles share: a story of one variant."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from tests.scenes.repairs import TEXT


@pytest.fixture
def page(add_story: Callable[..., StoryPage]) -> StoryPage:
    """A story of one variant: two sentences in a paragraph, one in another."""
    return add_story(TEXT)
