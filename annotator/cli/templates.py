"""`annotator template`: a label set and a guideline, saved and applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.options import PATH
from annotator.cli.table import count

if TYPE_CHECKING:
    from pathlib import Path


@click.group(epilog=example("annotator template save news.json"))
def template() -> None:
    """Save a label set and its guideline, and start other workspaces with them."""


@template.command(epilog=example("annotator --db elections.db template save news.json"))
@click.argument("file", metavar="FILE", type=PATH)
@click.option("--overwrite", is_flag=True, help="Replace FILE if it exists.")
@click.pass_obj
def save(db: Path | None, file: Path, overwrite: bool) -> None:
    """Write the labels that are offered and the guideline in force to one JSON file."""
    from annotator.services.project import templates

    with opening.opened(db) as workspace:
        saved = templates.save(workspace, file, overwrite=overwrite)
    click.echo(f"Saved {count(len(saved.labels), 'label')} and the guideline to {file}.")


@template.command(
    epilog=example(
        "annotator template apply news.json", "annotator --db new.db template apply news.json"
    )
)
@click.argument("file", metavar="FILE", type=PATH)
@click.pass_obj
def apply(db: Path | None, file: Path) -> None:
    """Take over the labels and the guideline of FILE; the workspace is created if there is none.

    Labels that FILE does not have are retired, not removed, and the guideline that was in force
    stays as an earlier version.
    """
    from annotator.services.project import templates

    read = templates.read(file)
    with opening.opened_or_created(db) as workspace:
        report = templates.apply(workspace, read)
    click.echo(f"Labels: {', '.join(report.offered)}.")
    if report.retired:
        click.echo(f"Retired: {', '.join(report.retired)}.")
    if report.guideline_version is None:
        click.echo("The guideline is already the same.")
    else:
        click.echo(f"The guideline is now version {report.guideline_version}.")
