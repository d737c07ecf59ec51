"""Practice: a newcomer's labels beside the gold."""

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.project import practice
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from tests.services.project.conftest import ids


def test_a_newcomer_sees_where_the_gold_differs_after_labelling_all_of_it(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    page = pages[0]
    with pytest.raises(BadInputError, match="no gold yet"):
        practice.choose(workspace, page.story.id)
    labelling.label(workspace, ana, ids(page), FACT)
    reviewing.adjudicate(workspace, ana, ids(page)[0], QUOTE, note="Rule 3: she says so.")
    assert practice.choose(workspace, page.story.id) == 3
    labelling.label(workspace, ben, ids(page)[:2], FACT)
    assert practice.result(workspace, ben, page.story.id) is None
    labelling.label(workspace, ben, ids(page)[2:], OPINION)
    result = practice.result(workspace, ben, page.story.id)
    assert result is not None
    assert (result.agreed, result.total, result.percent) == (1, 3, 33)
    assert [(d.label, d.answer.label, d.answer.note) for d in result.misses] == [
        (FACT, QUOTE, "Rule 3: she says so."),
        (OPINION, FACT, ""),
    ]
    newcomer = people.annotators(workspace)[1]
    assert practice.mark_seen(workspace, newcomer, page.story.id)
    assert not practice.mark_seen(workspace, newcomer, page.story.id)
    labelling.label(workspace, ben, ids(page), QUOTE)
    scores = {s.annotator.name: s.result.agreed for s in practice.scores(workspace)}
    assert scores == {"Ana": 2, "Ben": 1}
    assert [story.title for story in practice.stories(workspace)] == [page.story.title]
    assert practice.drop(workspace, page.story.id)
    assert practice.stories(workspace) == []
