"""The tables about decisions, about work done and about what outlets write."""

from collections.abc import Iterator

from annotator.domain.reporting.contents import OutletLabels, PersonWork, Report
from annotator.domain.reporting.reason_table import reason_table
from annotator.domain.reporting.tables import Cell, ShownTable, TableName, cells
from annotator.domain.reporting.wording import NO_OUTLET, percent
from annotator.domain.work.pace import IDLE_AFTER_MS
from annotator.domain.work.progress import Progress


def people_table(report: Report) -> ShownTable:
    """Return how far each annotator is, and how fast."""
    return ShownTable(
        TableName.PEOPLE,
        "Who has done what",
        "Sentences that want a label (body and headlines), and how many of them are labelled. "
        "Labels a minute are those given by hand in the window; gaps of more than "
        f"{IDLE_AFTER_MS // 1000} seconds between two labels are time away and are left out.",
        ("Annotator", "Labelled", "To label", "Done", "Minutes of work", "Labels a minute"),
        tuple(_person(each) for each in report.people),
    )


def progress_table(report: Report) -> ShownTable:
    """Return how far each annotator is with each story."""
    rows = (
        (Cell(story.title), *(_done(person.by_story[place]) for person in report.people))
        for place, story in enumerate(report.stories)
    )
    return ShownTable(
        TableName.PROGRESS,
        "Progress by story",
        "How much of each story every annotator has labelled.",
        ("Story", *(person.annotator.name for person in report.people)),
        tuple(rows),
    )


def outlet_table(report: Report) -> ShownTable:
    """Return each outlet's shares of labels."""
    labels = report.content_labels()
    rows = (
        (
            Cell(outlet_title(each)),
            Cell(f"{each.variants:,}"),
            Cell(f"{each.content:,}"),
            *(
                Cell(percent(each.share(label.name)) if each.content else "—")
                for label in labels
            ),
            Cell(f"{each.undecided:,}"),
            Cell(f"{each.excluded:,}"),
        )
        for each in report.outlets
    )  # fmt: skip
    return ShownTable(
        TableName.OUTLETS,
        "Labels by outlet",
        "Shares of the gold labels, the majority’s included. Excluded sentences and ties count in "
        "no share; they are in the last two columns.",
        (
            "Outlet",
            "Articles",
            "Sentences",
            *(label.title for label in labels),
            "Undecided",
            "Excluded",
        ),
        tuple(rows),
    )


def work_tables(report: Report) -> Iterator[ShownTable]:
    """Yield the tables about decisions, work and outlets; none where nothing is labelled."""
    if not report.is_empty:
        if report.reasons:
            yield reason_table(report)
        yield people_table(report)
        yield progress_table(report)
        yield outlet_table(report)


def outlet_title(outlet: OutletLabels) -> str:
    """Return what an outlet is called, also where it has no name."""
    return outlet.outlet or NO_OUTLET


def _person(work: PersonWork) -> tuple[Cell, ...]:
    pace = work.pace
    minutes = f"{pace.active_minutes:,}" if pace.labels else "—"
    speed = "—" if pace.per_minute is None else f"{round(pace.per_minute):,}"
    labelled, total = work.progress.labelled, work.progress.total
    return (
        *cells([work.annotator.name, f"{labelled:,}", f"{total:,}"]),
        _done(work.progress),
        *cells([minutes, speed]),
    )


def _done(progress: Progress) -> Cell:
    return Cell(f"{progress.percent}\N{NO-BREAK SPACE}%", progress.fraction)
