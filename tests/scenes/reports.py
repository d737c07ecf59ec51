"""Reports to show and to write, made of rows of letters."""

from annotator.domain.agreement.matrix import vote_matrix
from annotator.domain.agreement.report import report as agreement_report
from annotator.domain.agreement.votes import StoryVotes
from annotator.domain.ids import LabelName
from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.reporting.contents import OutletLabels, PersonWork, Report
from annotator.domain.work.pace import Pace
from annotator.domain.work.progress import Progress
from tests.scenes.votes import ALL_LABELS, PEOPLE

TEN_STORIES = 10


def outlet(name: str, undecided: int = 0, **gold: int) -> OutletLabels:
    """Return an outlet's labels."""
    counts = {LabelName(label): count for label, count in gold.items()}
    return OutletLabels(name, 1, counts, undecided)


def made(*stories: StoryVotes, draws: int = 0, outlets: tuple[OutletLabels, ...] = ()) -> Report:
    """Return the report of these votes; everybody is half done with every story."""
    agreement = agreement_report(vote_matrix(stories, ALL_LABELS, PEOPLE), 0, draws, 0)
    half = tuple(Progress(1, 2) for _ in stories)
    return Report(
        "workspace.db",
        "2026-03-01T14:05:00.000Z",
        DEFAULT_LABELS,
        tuple(story.story for story in stories),
        agreement,
        tuple(
            PersonWork(each.annotator, Progress(len(stories), 2 * len(stories)), half,
                       Pace(60, 600_000, 0))
            for each in agreement.annotators
        ),
        outlets,
    )  # fmt: skip
