"""What the parts of one merge share: its transactions, how far it is, and what it has touched."""

from dataclasses import dataclass, field

from annotator.domain.ids import StoryId
from annotator.services.short_transactions import Slices
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace


@dataclass(slots=True)
class Course:
    """A merge on its way.

    Attributes:
        workspace: Where to.
        watch: Follows it.
        slices: The transactions.
        stories: The stories here that are to be shown anew.
        done: How many sentences and lines of the log have come.
        total: How many are to come.
    """

    workspace: Workspace
    watch: Watch
    slices: Slices = field(init=False)
    stories: set[StoryId] = field(default_factory=set)
    done: int = 0
    total: int = 0

    def __post_init__(self) -> None:
        """Begin with slices of a moderate size."""
        self.slices = Slices(self.workspace)

    def step(self) -> None:
        """Say how far it is, and stop if asked to; to be called between transactions.

        Raises:
            Cancelled: If the person wants to stop.
        """
        self.watch.step(self.done, max(self.total, self.done))
