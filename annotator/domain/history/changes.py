"""What a use case changed: the one value that flows back up."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.history.log import Role
from annotator.domain.ids import AnnotatorId, SentenceId, StoryId

if TYPE_CHECKING:
    from annotator.domain.history.undo import UndoState


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed in the workspace; views re-read what concerns them.

    Attributes:
        sentences: Sentences whose verdicts, adjudication, kind or counterparts changed.
        stories: Stories that those belong to, and new ones.
        annotators: People whose labels or names changed.
        corpus: Stories, variants or sentences were added.
        undo: The undo state of the person who acted, where a person did.
        focus: Where the change is best seen.
        skipped: Sentences that undo or redo left alone, because somebody has decided them since.
        role: In which role the person acted.
        kinds: Those of the sentences whose kind changed.
        links: Those of the sentences that a person has linked or unlinked.
        setup: Something was decided about the work itself: labels, guideline, assignments.
    """

    sentences: frozenset[SentenceId] = frozenset()
    stories: frozenset[StoryId] = frozenset()
    annotators: frozenset[AnnotatorId] = frozenset()
    corpus: bool = False
    undo: "UndoState | None" = None
    focus: SentenceId | None = None
    skipped: frozenset[SentenceId] = frozenset()
    role: Role = Role.ANNOTATION
    kinds: frozenset[SentenceId] = frozenset()
    links: frozenset[SentenceId] = frozenset()
    setup: bool = False

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        what = self.sentences or self.stories or self.annotators
        return bool(what or self.corpus or self.setup)

    def followed_by(self, later: "Changes") -> "Changes":
        """Return what changed by this and then by what followed."""
        return Changes(
            sentences=self.sentences | later.sentences,
            stories=self.stories | later.stories,
            annotators=self.annotators | later.annotators,
            corpus=self.corpus or later.corpus,
            undo=later.undo or self.undo,
            focus=self.focus if later.focus is None else later.focus,
            skipped=self.skipped | later.skipped,
            role=later.role,
            kinds=self.kinds | later.kinds,
            links=self.links | later.links,
            setup=self.setup or later.setup,
        )


NOTHING_CHANGED = Changes()
