"""`annotator labels`: the label set, and labels from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.exit_codes import FINDING
from annotator.cli.label_set import LABEL_SET_COMMANDS
from annotator.cli.long_list import beginning
from annotator.cli.long_task import end_as_stopped, watched
from annotator.cli.options import PATH, json_option
from annotator.cli.table import count, print_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.labels.label_import import LabelImportPlan, LabelImportReport


@click.group(
    epilog=example(
        "annotator labels list",
        "annotator labels add rumour --key R",
        "annotator labels import labels.jsonl --dry-run",
    )
)
def labels() -> None:
    """The label set of the workspace, and labels that were made elsewhere."""


for _command in LABEL_SET_COMMANDS:
    labels.add_command(_command)


@labels.command(
    "import",
    epilog=example(
        "annotator labels import labels.jsonl --dry-run",
        'annotator labels import ana.csv --annotator "Ana Ruiz" --new-labels',
        'annotator labels import both.csv --person "A. Ruiz" "Ana Ruiz"',
        "annotator labels import codes.csv --label 0 fact --label 1 quote --label 2 opinion",
    ),
)
@click.argument("file", metavar="FILE", type=PATH)
@click.option("--annotator", metavar="NAME", default="", help="Whose labels these are, by name "
              "or uid; as FILE says if not given.")  # fmt: skip
@click.option("--person", "persons", metavar="NAME ANNOTATOR", nargs=2, multiple=True,
              help="Import NAME in FILE as ANNOTATOR (name or uid); may be repeated.")  # fmt: skip
@click.option("--label", "meant", metavar="NAME LABEL", nargs=2, multiple=True,
              help="Import NAME in FILE as LABEL; may be repeated.")  # fmt: skip
@click.option("--new-labels", is_flag=True, help="Add labels that the workspace does not have; "
              "otherwise FILE is refused.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only say what matches and what does not.")
@json_option
@click.pass_context
def import_labels(
    ctx: click.Context,
    /,
    file: Path,
    dry_run: bool,
    as_json: bool,
    **whose: Any,  # noqa: ANN401 - the options as click parsed them
) -> None:
    """Import labels from JSON Lines, JSON, CSV or Excel, with the fields that export writes.

    Each line says which sentence it means: by sentence_uid, by variant_uid with start and end, or
    by text. Tasks of Label Studio and Prodigy and spans of doccano can be read too. Lines that
    match nothing are listed, and the exit code is 1. A label that is already the annotator's
    current one is not written again, so the same file can be imported twice.
    """
    from annotator.services.labels import label_import

    if whose["annotator"] and whose["persons"]:
        raise click.UsageError("Give either --annotator, for all lines, or --person")
    options = label_import.LabelImportOptions(
        whose["annotator"].strip(),
        whose["new_labels"],
        dict(whose["persons"]),
        dict(whose["meant"]),
    )
    with opening.opened(ctx.obj) as workspace, watched("Importing labels") as watch:
        plan = label_import.plan(workspace, file, options, watch)
        report = None if dry_run else label_import.run(workspace, plan, watch)
    if as_json:
        print_json(_as_json(plan, report))
    else:
        _tell(plan, report)
    if report is not None and report.left:
        end_as_stopped(f"run it again to import the {count(report.left, 'label')} left.")
    ctx.exit(FINDING if plan.problems or plan.unknown_labels else 0)


def _tell(plan: LabelImportPlan, report: LabelImportReport | None) -> None:
    for line in plan.remarks:
        click.echo(line, err=True)
    lines = _would(plan) if report is None else _done(report)
    overruled = beginning(plan.overruled, "--json lists all of them")
    for line in (*lines, *_notes(plan), *overruled):
        click.echo(line)
    if plan.problems:
        click.echo(f"Left out, {len(plan.problems)} of {count(plan.lines, 'line')}:")
        left_out = [problem.sentence for problem in plan.problems]
        for line in beginning(left_out, "--json lists all of them"):
            click.echo(f"  {line}")


def _would(plan: LabelImportPlan) -> Iterator[str]:
    yield f"Would import {count(plan.to_write, 'label')}{':' if plan.parts else '.'}"
    for part in plan.parts:
        new = ", who is new here" if part.person.annotator_id is None else ""
        yield f"  {count(len(part.labels), 'label')} of {part.person.name}{new}"
    if plan.already:
        yield f"Here already: {plan.already}."
    if plan.new_labels:
        yield f"New labels: {', '.join(label.name for label in plan.new_labels)}."
    for unknown, lines in plan.unknown_labels.items():
        on = count(lines, "line")
        yield f"Not a label here: {unknown}, on {on}; see --label and --new-labels."


def _done(report: LabelImportReport) -> Iterator[str]:
    yield f"Imported {count(report.written, 'label')}."
    if report.already:
        yield f"Here already: {report.already}."
    if report.new_annotators:
        yield f"New annotators: {', '.join(report.new_annotators)}."
    if report.new_labels:
        yield f"New labels: {', '.join(report.new_labels)}."


def _notes(plan: LabelImportPlan) -> Iterator[str]:
    if plan.replacing:
        yield f"Replacing another label by the same annotator: {plan.replacing}."
    if plan.repeated:
        yield f"Repeated by a later line: {plan.repeated}."


def _as_json(plan: LabelImportPlan, report: LabelImportReport | None) -> dict[str, Any]:
    return {
        "file": str(plan.path),
        "lines": plan.lines,
        "imported": None if report is None else report.written,
        "to_import": plan.to_write if report is None else report.left,
        "already": plan.already if report is None else report.already,
        "replacing": plan.replacing,
        "repeated": plan.repeated,
        "overruled": list(plan.overruled),
        "annotators": [
            {"annotator": part.person.name, "new": part.person.annotator_id is None,
             "labels": len(part.labels)}
            for part in plan.parts
        ],
        "new_labels": [label.name for label in plan.new_labels],
        "unknown_labels": dict(plan.unknown_labels),
        "left_out": [
            {"line": problem.line, "why": problem.mismatch, "sentence": problem.sentence}
            for problem in plan.problems
        ],
        "remarks": list(plan.remarks),
    }  # fmt: skip
