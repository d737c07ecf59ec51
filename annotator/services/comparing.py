"""Comparing: the statements of a story, and how two counterparts differ."""

from annotator.domain.comparison.findings import Comparison, compare
from annotator.domain.comparison.quotations import quoted_within
from annotator.domain.errors import BadInputError
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing import statements
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts, texts


def statements_of_story(workspace: Workspace, story_id: StoryId) -> list[tuple[SentenceId, ...]]:
    """Return the story's statements that more than one sentence makes, in reading order.

    What people have linked counts as it was graded; see `annotator.domain.pairing.statements` for
    the rule.
    """
    page = corpus.read_page(workspace.store, story_id)
    if page is None:
        return []
    found = counterparts.counterparts_of_story(workspace.store, story_id)
    return statements.statements_of(page, found)


def compare_sentences(workspace: Workspace, one: SentenceId, other: SentenceId) -> Comparison:
    """Return how two sentences differ; quotations that span sentences are seen in their texts.

    Raises:
        BadInputError: If one of them is not here.
    """
    first, second = texts.in_text(workspace.store, one), texts.in_text(workspace.store, other)
    if first is None or second is None:
        raise BadInputError("There is no such sentence in this workspace.")
    return compare(
        first.sentence,
        second.sentence,
        quoted_within(first.text, first.start, first.end),
        quoted_within(second.text, second.start, second.end),
    )
