"""Agreement between annotators: reading the votes, computing the figures and their intervals.

For half a million votes, reading takes about a second, and so does computing. The window does it on
a thread, which opens the workspace for itself.
"""

from dataclasses import dataclass

from annotator.domain.agreement.figures import DRAWS, AgreementReport
from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.corpus import Story
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, StoryId
from annotator.domain.people import told_apart
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import people, story_list
from annotator.storage.project import label_set
from annotator.storage.review import agreement_votes


@dataclass(frozen=True, slots=True)
class AgreementOptions:
    """On what agreement is measured, and how.

    Attributes:
        story_id: A single story; None for all stories.
        draws: The number of bootstrap draws for the intervals; 0 for no intervals.
        seed: The seed, from 0; the same seed gives the same intervals.
        finished_by: Only stories that this annotator has finished; None for all.
    """

    story_id: StoryId | None = None
    draws: int = DRAWS
    seed: int = 0
    finished_by: AnnotatorId | None = None


DEFAULT = AgreementOptions()


def agreement_of(
    workspace: Workspace, options: AgreementOptions = DEFAULT, watch: Watch = UNWATCHED
) -> AgreementReport:
    """Return how far the annotators agree.

    Current annotations are compared, including unsure ones. Adjudications and unconfirmed copies
    are not votes. Nothing is written.

    Args:
        workspace: The workspace.
        options: What to measure.
        watch: Called after each story and each batch of draws.

    Raises:
        BadInputError: If the draws or the seed are below 0, or the story is not here.
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    # Imported here, since it loads numpy, and the window should not wait for it.
    from annotator.domain.agreement import matrix, report  # noqa: PLC0415

    if options.draws < 0 or options.seed < 0:
        raise BadInputError("The number of draws and the seed can't be negative.")
    with workspace.store.reading():
        stories = _stories(workspace, options)
        total = len(stories) + 2 * options.draws
        votes = _votes(workspace, stories, total, watch)
        labels = label_set.labels(workspace.store)
        annotators = told_apart(people.annotators(workspace.store))
    found = report.report(
        matrix.vote_matrix(votes, [label.name for label in labels], annotators),
        sum(each.unlabelled for each in votes),
        options.draws,
        options.seed,
        lambda drawn: watch.step(len(stories) + drawn, total),
        [label.name for label in labels if not label.retired],
    )
    watch.step(total, total)
    return found


def _stories(workspace: Workspace, options: AgreementOptions) -> list[Story]:
    if options.story_id is None:
        rows = story_list.story_rows(workspace.store, options.finished_by, None, -1)
        return [row.story for row in rows if options.finished_by is None or row.progress.is_done]
    row = story_list.story_row(workspace.store, None, options.story_id)
    if row is None:
        raise BadInputError("The story is not in this workspace; open its list again.")
    return [row.story]


def _votes(
    workspace: Workspace, stories: list[Story], total: int, watch: Watch
) -> list[StoryVotes]:
    votes = []
    for done, story in enumerate(stories):
        watch.step(done, total)
        votes.append(agreement_votes.votes_of_story(workspace.store, story))
    return votes
