"""Agreement as tables, with notes below them where a figure or an interval is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.table import count, print_table
from annotator.domain.agreement.figures import CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.cli.table import Cell
    from annotator.domain.agreement.figures import Agreement, AgreementReport, Confusion, Figure

_FIGURES = ("percent", "Cohen κ", "Fleiss κ", "alpha", "AC1")
_UNDEFINED = "undefined"
_NO_INTERVAL = "none"


class _Notes:
    """Sentences below the tables, numbered as they come up; each is said once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def marked(self, text: str, note: str | None) -> str:
        """Return the text with the number of its note, if it has one."""
        if note is None:
            return text
        return f"{text} ({self._numbers.setdefault(note, len(self._numbers) + 1)})"

    def show(self) -> None:
        for note, number in self._numbers.items():
            click.echo(f"({number}) {note}")


def print_report(report: AgreementReport) -> None:
    """Print figures, intervals, notes, and who gave which labels."""
    notes = _Notes()
    rows: list[tuple[Cell, ...]] = [
        (*_values(found, notes), found.counts.compared, found.counts.votes, name)
        for name, found in (*_wholes(report), *_stories(report))
    ]
    print_table((*_FIGURES, "compared", "votes", "of"), rows)
    click.echo()
    _print_intervals(report, notes)
    notes.show()
    click.echo(
        f"{count(report.overall.counts.annotators, 'annotator')}; sentences by number of votes: "
        + ", ".join(
            f"{votes}{'' if votes else ' (body and headlines only)'}: {sentences}"
            for votes, sentences in enumerate(report.coverage)
        )
        + "."
    )
    for title, confusion in _confusions(report):
        click.echo(f"\n{title}")
        table = zip(confusion.labels, confusion.counts, strict=True)
        print_table(("", *confusion.labels), [(label, *row) for label, row in table])


def _print_intervals(report: AgreementReport, notes: _Notes) -> None:
    wholes = list(_wholes(report))
    figures = [figure for _, found in wholes for _, figure in found.coefficients.named()]
    if any(figure.low is not None for figure in figures):
        click.echo(
            f"{CONFIDENCE:.0%} intervals from {report.draws} bootstrap draws over stories, seed "
            f"{report.seed}:"
        )
        print_table(
            (*_FIGURES, "of"), [(*_intervals(found, notes), name) for name, found in wholes]
        )
        click.echo()
        return
    for reason in dict.fromkeys(figure.no_interval for figure in figures if figure.no_interval):
        click.echo(reason)


def _wholes(report: AgreementReport) -> Iterator[tuple[str, Agreement]]:
    """Yield every part of the report that has intervals: all but the stories."""
    yield "all sentences", report.overall
    yield "sentences that nobody excluded", report.content
    for label in report.by_label:
        yield f"{label.label} against the rest", label.agreement
    for pair in report.by_pair:
        yield f"{pair.one.name} and {pair.other.name}", pair.agreement


def _stories(report: AgreementReport) -> Iterator[tuple[str, Agreement]]:
    for story in report.by_story:
        yield f"story: {story.story.title}", story.agreement


def _values(found: Agreement, notes: _Notes) -> Iterator[str]:
    for _, figure in found.coefficients.named():
        text = _UNDEFINED if figure.value is None else f"{figure.value:.3f}"
        yield notes.marked(text, figure.note)


def _intervals(found: Agreement, notes: _Notes) -> Iterator[str]:
    for _, figure in found.coefficients.named():
        yield notes.marked(_interval(figure), figure.no_interval)


def _interval(figure: Figure) -> str:
    if figure.low is None or figure.high is None:
        return _NO_INTERVAL
    return f"{figure.low:.3f} to {figure.high:.3f}"


def _confusions(report: AgreementReport) -> Iterator[tuple[str, Confusion]]:
    if report.overall.counts.compared:
        yield "Pairs of votes by their labels", report.confusion
    for pair in report.by_pair:
        if pair.agreement.counts.compared:
            yield f"{pair.one.name} (rows) and {pair.other.name} (columns)", pair.confusion
