"""Text about what a label import would do or has done."""

from collections.abc import Iterator
from typing import Final

from annotator.services.labels.label_import_plan import LabelImportPlan, LabelImportReport
from annotator.ui.languages.language import counted, number, tr
from annotator.ui.languages.saying import said
from annotator.ui.wording import n_labels

_MOST_LISTED: Final = 1_000
"""How many left-out lines are listed; nobody reads more, and 100,000 would take seconds."""


def lines_about_plan(plan: LabelImportPlan) -> Iterator[str]:
    """Yield lines about what an import would do, and at the end what is left out."""
    yield tr("Files", "{labels} would be imported.").format(labels=n_labels(plan.to_write))
    if plan.already:
        yield tr("Files", "Here already: {count}.").format(count=number(plan.already))
    if plan.replacing:
        told = tr("Files", "Replacing another label by the same annotator: {count}.")
        yield told.format(count=number(plan.replacing))
    if plan.repeated:
        told = tr("Files", "Repeated by a later line: {count}.")
        yield told.format(count=number(plan.repeated))
    if plan.new_labels:
        names = ", ".join(label.name for label in plan.new_labels)
        yield tr("Files", "New labels: {names}.").format(names=names)
    for unknown, lines in plan.unknown_labels.items():
        told = tr("Files", "Not a label here: {name}, {lines}.")
        yield told.format(name=unknown, lines=n_lines(lines))
    yield from map(said, plan.remarks)
    yield from map(said, plan.overruled)
    yield from left_out(plan)


def lines_about_report(report: LabelImportReport) -> Iterator[str]:
    """Yield lines about what an import has done."""
    if report.already:
        yield tr("Files", "Here already: {count}.").format(count=number(report.already))
    if report.new_annotators:
        names = ", ".join(report.new_annotators)
        yield tr("Files", "New annotators: {names}.").format(names=names)
    if report.new_labels:
        yield tr("Files", "New labels: {names}.").format(names=", ".join(report.new_labels))
    if report.left:
        told = tr("Files", "Stopped with {labels} left; import the file again for the rest.")
        yield told.format(labels=n_labels(report.left))


def n_lines(count: int) -> str:
    """Return a number of lines in words."""
    return counted("%Ln line", "%Ln lines", count)


def left_out(plan: LabelImportPlan) -> Iterator[str]:
    """Yield how many lines are not imported, then which ones and why."""
    if not plan.problems:
        return
    told = tr("Files", "Left out, {count} of {lines}:")
    yield told.format(count=number(len(plan.problems)), lines=n_lines(plan.lines))
    yield from (f"  {said(problem.sentence)}" for problem in plan.problems[:_MOST_LISTED])
    more = len(plan.problems) - _MOST_LISTED
    if more > 0:
        yield "  " + counted("… and %Ln more line", "… and %Ln more lines", more)
