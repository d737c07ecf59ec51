"""The report on a workspace: agreement, progress, pace and labels by outlet."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from annotator.domain.agreement.figures import DRAWS
from annotator.domain.ids import AnnotatorId, LabelName
from annotator.domain.people import Annotator
from annotator.domain.reporting.contents import OutletLabels, PersonWork, Report
from annotator.domain.review.feedback import count_reasons
from annotator.domain.work.pace import Pace, pace_of
from annotator.domain.work.progress import Progress
from annotator.services.reporting.agreement import AgreementOptions, agreement_of
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import story_list
from annotator.storage.project import label_set
from annotator.storage.review import decisions, reports
from annotator.storage.story_list import StoryRow


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """How the intervals of a report are computed.

    Attributes:
        draws: The number of bootstrap draws; 0 for no intervals.
        seed: The seed, from 0; the same seed gives the same intervals.
        finished_by: Only stories that this annotator has finished; all if None.
    """

    draws: int = DRAWS
    seed: int = 0
    finished_by: AnnotatorId | None = None


DEFAULT = ReportOptions()


def report_of(
    workspace: Workspace, options: ReportOptions = DEFAULT, watch: Watch = UNWATCHED
) -> Report:
    """Return the report; nothing is written.

    Args:
        workspace: The workspace.
        options: How intervals are computed.
        watch: Called after each story and each batch of draws.

    Raises:
        BadInputError: If the draws or the seed are below 0.
        Cancelled: If it was stopped.
        WorkspaceError: If the file can't be read.
    """
    with workspace.store.reading():
        made_at = workspace.now()
        rows = story_list.story_rows(workspace.store, options.finished_by, None, -1)
        if options.finished_by is not None:
            rows = [row for row in rows if row.progress.is_done]
        outlets = _outlets(workspace, rows, 2 * (len(rows) + options.draws), watch)
        # Agreement counts its stories as steps of its own; the stories read here come first.
        later = Watch(
            lambda done, total: watch.report(len(rows) + done, len(rows) + total),
            watch.is_cancelled,
        )
        wanted = AgreementOptions(None, options.draws, options.seed, options.finished_by)
        agreement = agreement_of(workspace, wanted, later)
        voters = [each.annotator for each in agreement.annotators]
        return Report(
            workspace.path.name,
            made_at,
            tuple(label_set.labels(workspace.store)),
            tuple(row.story for row in rows),
            agreement,
            tuple(_work(workspace, person, rows, watch) for person in voters),
            outlets,
            count_reasons(decisions.reasons(workspace.store)),
        )


def _work(
    workspace: Workspace, person: Annotator, rows: list[StoryRow], watch: Watch
) -> PersonWork:
    watch.check()
    labelled = reports.labelled_by_story(workspace.store, person.id)
    by_story = tuple(Progress(labelled.get(row.story.id, 0), row.progress.total) for row in rows)
    whole = Progress(sum(each.labelled for each in by_story), sum(each.total for each in by_story))
    return PersonWork(person, whole, by_story, _pace(workspace, person.id))


def _pace(workspace: Workspace, annotator_id: AnnotatorId) -> Pace:
    """Return the pace of all sessions together, without the time between them."""
    times = reports.label_times(workspace.store, annotator_id)
    sittings = [
        pace_of(_milliseconds(time) for _, time in sitting)
        for _, sitting in groupby(times, itemgetter(0))
    ]
    return Pace(
        sum(each.labels for each in sittings),
        sum(each.active_ms for each in sittings),
        max((each.last_ms for each in sittings if each.last_ms is not None), default=None),
    )


def _outlets(
    workspace: Workspace, rows: list[StoryRow], steps: int, watch: Watch
) -> tuple[OutletLabels, ...]:
    gold: defaultdict[str, Counter[LabelName]] = defaultdict(Counter)
    undecided: Counter[str] = Counter()
    for done, row in enumerate(rows):
        watch.step(done, steps)
        for outlet, label, count in reports.gold_by_outlet(workspace.store, row.story.id):
            if label is None:
                undecided[outlet] += count
            else:
                gold[outlet][label] += count
    articles = reports.articles_by_outlet(workspace.store)
    names = sorted(gold.keys() | undecided.keys(), key=lambda name: (not name, name.casefold()))
    return tuple(
        OutletLabels(name, articles.get(name, 0), dict(gold[name]), undecided[name])
        for name in names
    )


def _milliseconds(time: str) -> int:
    return round(datetime.fromisoformat(time).timestamp() * 1000)
