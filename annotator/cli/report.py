"""`annotator report`: agreement, progress and labels by outlet as a page or as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.options import PATH
from annotator.cli.resampling_options import resampling_options

if TYPE_CHECKING:
    from pathlib import Path


@click.command(epilog=example("annotator report report.html", "annotator report tables/"))
@click.argument("out", metavar="OUT", type=PATH)
@click.option("--overwrite", is_flag=True, help="Replace OUT if it exists.")
@resampling_options
@click.pass_obj
def report(db: Path | None, out: Path, overwrite: bool, draws: int, seed: int) -> None:
    """Save the report: agreement, progress, pace and labels by outlet.

    If OUT ends in .html, it is one page that needs no other file. Otherwise it is a folder with one
    CSV file per table. It is written completely or not at all.
    """
    from annotator.services.reporting import report_files, reports

    target = report_files.ReportTarget(out, report_files.form_of(out), overwrite)
    with opening.opened(db) as workspace, watched("Making the report") as watch:
        report_files.check_target(workspace.path, target)
        made = reports.report_of(workspace, reports.ReportOptions(draws, seed), watch)
    report_files.save(made, target)
    click.echo(f"Wrote {out}.")
