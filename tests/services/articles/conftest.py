"""What the tests of articles share: a story of one variant."""

from collections.abc import Callable

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId
from annotator.services import reading
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.scenes.repairs import TEXT


@pytest.fixture
def page(add_story: Callable[..., StoryPage]) -> StoryPage:
    """A story of one variant: two sentences in a paragraph, one in another."""
    return add_story(TEXT)


def sizes(workspace: Workspace, who: AnnotatorId | None = None) -> list[tuple[str, int, int, int]]:
    """Return each story with its variants, its sentences and how many of them are labelled."""
    assert checking.findings(workspace) == []
    return [
        (row.story.title, row.variants, row.sentences, row.progress.labelled)
        for row in reading.stories(workspace, who)
    ]
