"""A story whose sentences are split and merged, and what is seen of it."""

from annotator.domain.corpus import Sentence, StoryPage
from annotator.domain.history.log import Verdict
from annotator.domain.ids import AnnotatorId
from annotator.services import reading
from annotator.services.articles import repairing
from annotator.services.workspace import Workspace

TEXT = "The band played, and nobody danced. It rained.\n\nThey went home."
ALSO = "The band played, and nobody danced.\nIt snowed."


def shown(workspace: Workspace, page: StoryPage, column: int = 0) -> list[Sentence]:
    """Return the sentences of a variant as they are cut now."""
    found = reading.page(workspace, page.story.id)
    assert found is not None
    return list(found.variants[column].sentences)


def texts(workspace: Workspace, page: StoryPage) -> list[str]:
    """Return the texts of the first variant's sentences."""
    return [sentence.text for sentence in shown(workspace, page)]


def said(workspace: Workspace, who: AnnotatorId, sentence: Sentence) -> Verdict | None:
    """Return an annotator's current verdict on a sentence."""
    return reading.verdict(workspace, who, sentence.id)


def split_first(workspace: Workspace, who: AnnotatorId, page: StoryPage) -> list[Sentence]:
    """Split the first sentence in two, and return these."""
    first = shown(workspace, page)[0]
    repairing.split(workspace, who, first.id, first.text.index("and nobody"))
    return shown(workspace, page)[:2]
