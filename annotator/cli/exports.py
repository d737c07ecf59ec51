"""`annotator export`: a dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from annotator.cli import export_arguments, opening
from annotator.cli.examples import example
from annotator.cli.exit_codes import FINDING
from annotator.cli.long_task import watched
from annotator.cli.options import PATH
from annotator.cli.table import count

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.datasets.export_options import ExportReport

FORMATS = "jsonl, csv, tsv, parquet, huggingface, spacy, conll, label-studio, prodigy or brat"


@click.command(
    epilog=example(
        "annotator export labels.jsonl",
        "annotator export gold.csv --gold majority",
        "annotator export dataset --format huggingface --gold majority --split 80/10/10",
        "annotator export --verify dataset",
    )
)
@click.argument("out", metavar="OUT", type=PATH)
@click.option(
    "--format", "name", metavar="FORMAT", help=f"{FORMATS}; by OUT's ending if not given."
)
@export_arguments.contents_options
@export_arguments.split_options
@click.option("--overwrite", is_flag=True, help="Replace OUT if it exists.")
@click.option(
    "--verify", is_flag=True, help="Write nothing, but check the dataset OUT against its manifest."
)
@click.pass_context
def export(
    ctx: click.Context,
    /,
    out: Path,
    name: str | None,
    overwrite: bool,
    verify: bool,
    **chosen: object,
) -> int:
    """Write the labels as a dataset.

    The dataset is written completely or not at all, and the same labels and options give the same
    bytes. A manifest and a data sheet go with it: OUT.manifest.json and OUT.DATASHEET.md beside a
    file, manifest.json and DATASHEET.md in a folder. With --split, OUT is a folder with a file for
    each of train, dev and test.
    """
    from annotator.services.datasets import exporting
    from annotator.services.datasets.export_options import ExportOptions

    if verify:
        _require_alone(ctx)
        return _verify(out)
    options = ExportOptions(
        out,
        name,
        export_arguments.contents(chosen),
        export_arguments.split(chosen),
        overwrite,
    )
    with opening.opened(ctx.obj) as workspace, watched("Exporting") as watch:
        report = exporting.run(workspace, options, watch)
    _print(report)
    return 0


def _print(report: ExportReport) -> None:
    click.echo(f"Wrote {count(report.records, 'record')} to {report.out}.")
    if report.split is None:
        return
    for part in report.parts:
        labels = ", ".join(
            f"{label} {number / part.records:.0%}" for label, number in part.labels.items()
        )
        click.echo(
            f"{part.name}: {count(part.records, 'record')} of "
            f"{count(part.stories, 'story', 'stories')}; {labels or 'no labels'}."
        )
    if report.split.highest_similarity is None:
        click.echo(
            "Sentences of train and test have less than "
            f"{report.split.similarity_floor:.0%} of their words in common."
        )
    else:
        click.echo(
            "The most similar sentences of train and test have "
            f"{report.split.highest_similarity:.0%} of their words in common."
        )
    for story in report.split.moved:
        title = report.titles.get(story.story_uid, "")
        click.echo(f"Moved: {title} ({story.story_uid}) from {story.before} to {story.now}.")
    for warning in report.warnings:
        click.echo(f"Note: {warning}")


def _require_alone(ctx: click.Context) -> None:
    """Refuse options that would have no effect beside --verify."""
    given = [name for name in ctx.params if name not in {"out", "verify"}]
    if any(ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in given):
        raise click.UsageError("--verify goes with no other option")


def _verify(dataset: Path) -> int:
    from annotator.services.datasets import verifying

    with watched("Checking") as watch:
        findings = verifying.verify(dataset, watch)
    for finding in findings:
        click.echo(finding)
    if findings:
        return FINDING
    click.echo(f"{dataset} is as it was exported.")
    return 0
