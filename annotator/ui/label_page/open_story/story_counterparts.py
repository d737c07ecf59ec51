"""The counterparts within an open story, read when they are needed.

A large story has tens of thousands of them. Those of one sentence are read in a fraction of a
millisecond, which is enough for moving about; only statements need them all.
"""

from collections.abc import Sequence

from annotator.domain.ids import SentenceId, StoryId
from annotator.domain.pairing.counterparts import Counterpart
from annotator.services.workspace import Workspace


class StoryCounterparts:
    """Reads counterparts from the workspace, and keeps them until told to forget them.

    One reason to forget them: an import by others shows a story before it aligns it.
    """

    def __init__(self, workspace: Workspace, story_id: StoryId) -> None:
        self._workspace = workspace
        self._story_id = story_id
        self._of_sentence: dict[SentenceId, Sequence[Counterpart]] = {}
        self._version = workspace.store.data_version()

    def of_sentence(self, sentence_id: SentenceId) -> Sequence[Counterpart]:
        """Return the counterparts of one sentence, including those that have left the story."""
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
        """Forget what was read: something has changed."""
        self._of_sentence.clear()
