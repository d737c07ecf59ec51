"""The tables about decisions, about work done and about what outlets write."""

from collections.abc import Iterator

from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import OutletLabels, PersonWork, Report
from annotator.domain.reporting.reason_table import reason_table
from annotator.domain.reporting.tables import Cell, ShownTable, TableName, cells
from annotator.domain.reporting.wording import NO_OUTLET, percent, whole
from annotator.domain.work.pace import IDLE_AFTER_MS
from annotator.domain.work.progress import Progress


def people_table(report: Report) -> ShownTable:
    """Return how far each annotator is, and how fast."""
    return ShownTable(
        TableName.PEOPLE,
        Phrase("Who has done what"),
        Phrase(
            "Sentences that need a label (body and headlines), and how many of them are "
            "labelled. Labels a minute counts the labels given in the window; gaps of more than "
            "{seconds} seconds between two labels count as time away and are left out.",
            seconds=IDLE_AFTER_MS // 1000,
        ),
        (
            Phrase("Annotator"),
            Phrase("Labelled"),
            Phrase("To label"),
            Phrase("Done"),
            Phrase("Minutes of work"),
            Phrase("Labels a minute"),
        ),
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
        Phrase("Progress by story"),
        Phrase("How much of each story every annotator has labelled."),
        (Phrase("Story"), *(person.annotator.name for person in report.people)),
        tuple(rows),
    )


def outlet_table(report: Report) -> ShownTable:
    """Return each outlet's shares of labels."""
    labels = report.content_labels()
    rows = (
        (
            Cell(outlet_title(each)),
            Cell(whole(each.variants)),
            Cell(whole(each.content)),
            *(
                Cell(percent(each.share(label.name)) if each.content else "—")
                for label in labels
            ),
            Cell(whole(each.undecided)),
            Cell(whole(each.excluded)),
        )
        for each in report.outlets
    )  # fmt: skip
    return ShownTable(
        TableName.OUTLETS,
        Phrase("Labels by outlet"),
        Phrase(
            "Shares of the gold labels, including those by majority. Excluded sentences and "
            "ties are not part of any share; they are in the last two columns."
        ),
        (
            Phrase("Outlet"),
            Phrase("Articles"),
            Phrase("Sentences"),
            *(label.title for label in labels),
            Phrase("Undecided"),
            Phrase("Excluded"),
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
    minutes = whole(pace.active_minutes) if pace.labels else "—"
    speed = "—" if pace.per_minute is None else whole(round(pace.per_minute))
    labelled, total = work.progress.labelled, work.progress.total
    return (
        *cells([work.annotator.name, whole(labelled), whole(total)]),
        _done(work.progress),
        *cells([minutes, speed]),
    )


def _done(progress: Progress) -> Cell:
    if not progress.total:
        return Cell("—")
    return Cell(f"{progress.percent}\N{NO-BREAK SPACE}%", progress.fraction)
