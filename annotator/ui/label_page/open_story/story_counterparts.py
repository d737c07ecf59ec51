"""The counterparts within an open story, read as they are wanted.

A large story has tens of thousands of them. Moving from sentence to sentence takes those of one
sentence at a time, each in a fraction of a millisecond; only statements need them all.
"""

from collections.abc import Sequence

from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.counterparts import Counterpart
from annotator.services.workspace import Workspace


class StoryCounterparts:
    """Reads from the workspace, and keeps what was read until told to forget it.

    What others write is one reason to forget: their import shows a story before aligning it.
    """

    def __init__(self, workspace: Workspace, story_id: StoryId) -> None:
        self._workspace = workspace
        self._story_id = story_id
        self._of_sentence: dict[SentenceId, Sequence[Counterpart]] = {}
        self._version = workspace.store.data_version()

    def of_sentence(self, sentence_id: SentenceId) -> Sequence[Counterpart]:
        """Return the counterparts of one sentence, also those that have left the story."""
        from annotator.services import counterparts

        version = self._workspace.store.data_version()
        if version != self._version:
            self._version = version
            self.forget()
        if sentence_id not in self._of_sentence:
            found = counterparts.of_sentence(self._workspace, sentence_id)
            self._of_sentence[sentence_id] = found
        return self._of_sentence[sentence_id]

    def of_story(self) -> Sequence[Counterpart]:
        """Return all counterparts within the story."""
        from annotator.services import counterparts

        return counterparts.of_story(self._workspace, self._story_id)

    def forget(self) -> None:
        """Read anew what is asked for next: something has changed."""
        self._of_sentence.clear()
