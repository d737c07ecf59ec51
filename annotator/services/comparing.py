"""Comparing: the statements of a story, and how two counterparts differ."""

from annotator.domain.comparison.findings import Comparison, compare_read
from annotator.domain.comparison.quotations import quoted_within
from annotator.domain.comparison.read_sentence import ReadSentence, read
from annotator.domain.errors import BadInputError
from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing import statements
from annotator.services.workspace import Workspace
from annotator.storage import corpus, counterparts


def statements_of_story(workspace: Workspace, story_id: StoryId) -> list[tuple[SentenceId, ...]]:
    """Return the story's statements of more than one sentence, in reading order.

    Links made by people count with their grades; see `annotator.domain.pairing.statements` for the
    rule.
    """
    page = corpus.read_page(workspace.store, story_id)
    if page is None:
        return []
    found = counterparts.counterparts_of_story(workspace.store, story_id)
    return statements.statements_of(page, found)


class Comparer:
    """Compares sentences that have many counterparts: each is read once.

    It remembers what it has read, so it should not outlive a transaction that reads.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[SentenceId, ReadSentence] = {}

    def compare(self, one: SentenceId, other: SentenceId) -> Comparison:
        """Return how two sentences differ; see `compare_sentences`.

        Raises:
            BadInputError: If one of them is not here.
        """
        return compare_read(self._read(one), self._read(other))

    def _read(self, sentence_id: SentenceId) -> ReadSentence:
        known = self._known.get(sentence_id)
        if known is None:
            found = corpus.in_text(self._workspace.store, sentence_id)
            if found is None:
                raise BadInputError("There is no such sentence in this workspace.")
            known = read(found.sentence, quoted_within(found.text, found.start, found.end))
            self._known[sentence_id] = known
        return known


def compare_sentences(workspace: Workspace, one: SentenceId, other: SentenceId) -> Comparison:
    """Return how two sentences differ, looking at their texts for quotations that span sentences.

    Raises:
        BadInputError: If one of them is not here.
    """
    return Comparer(workspace).compare(one, other)
