"""Practice: a newcomer's labels beside the gold."""

from itertools import count

import pytest

from annotator.domain.corpus import Article, StoryPage, variant_uid
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.texts.text import text_sha256
from annotator.services import people, reading
from annotator.services.articles import importing, placing
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


def test_a_story_that_is_chosen_again_after_it_grew_has_its_present_gold(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    page = pages[0]
    labelling.label(workspace, ana, ids(page), FACT)
    practice.choose(workspace, page.story.id)
    least, text = min(variant.variant.uid for variant in page.variants), "It will be open in May."
    outlet = next(
        name for name in map(str, count()) if variant_uid(text_sha256(text), name) < least
    )
    importing.import_article(workspace, Article(text, outlet=outlet), page.story.title)
    labelling.label(workspace, ana, ids(page), QUOTE)
    assert practice.choose(workspace, page.story.id) == 3
    (story,) = practice.stories(workspace)
    assert story.answers == 3
    grown = reading.page(workspace, page.story.id)
    assert grown is not None
    labelling.label(workspace, ben, ids(grown), QUOTE)
    result = practice.result(workspace, ben, page.story.id)
    assert result is not None
    assert (result.agreed, result.total) == (3, 3)
    assert practice.drop(workspace, page.story.id)
    assert practice.result(workspace, ben, page.story.id) is None


def test_a_story_stays_chosen_when_the_article_that_names_it_leaves(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    page = pages[0]
    labelling.label(workspace, ana, ids(page), FACT)
    practice.choose(workspace, page.story.id)
    labelling.label(workspace, ben, ids(page), FACT)
    newcomer = people.annotators(workspace)[1]
    assert practice.mark_seen(workspace, newcomer, page.story.id)
    naming = min((each.variant for each in page.variants), key=lambda variant: variant.uid)
    placing.move_to_new(workspace, ana, [naming.id], "Elsewhere")
    assert [story.title for story in practice.stories(workspace)] == [page.story.title]
    left = reading.page(workspace, page.story.id)
    assert left is not None
    labelling.label(workspace, ben, ids(left), QUOTE)
    result = practice.result(workspace, ben, page.story.id)
    assert result is not None
    assert (result.agreed, result.total) == (0, len(ids(left)))
    scores = {
        s.annotator.name: (s.result.agreed, s.result.total) for s in practice.scores(workspace)
    }
    assert scores["Ben"] == (len(ids(left)), len(ids(left)))
