"""The state that the parts of a merge share: transactions, progress, and affected stories."""

from dataclasses import dataclass, field

from annotator.domain.ids import StoryId
from annotator.services.short_transactions import Slices
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


@dataclass(slots=True)
class Course:
    """A merge in progress.

    Attributes:
        workspace: The workspace.
        watch: Follows it.
        slices: Runs the transactions.
        stories: The stories here that have to be shown again.
        done: How many sentences and lines of the log have come.
        total: How many there are in all.
    """

    workspace: Workspace
    watch: Watch
    slices: Slices = field(init=False)
    stories: set[StoryId] = field(default_factory=set)
    done: int = 0
    total: int = 0

    def __post_init__(self) -> None:
        """Start with slices of a moderate size."""
        self.slices = Slices(self.workspace)

    def step(self) -> None:
        """Report progress, and stop if asked to; call this between transactions.

        Raises:
            Cancelled: If the person wants to stop.
        """
        self.watch.step(self.done, max(self.total, self.done))
