"""`annotator import`: files and folders become stories."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.table import count

if TYPE_CHECKING:
    from annotator.services.importing import ImportPlan, ImportReport
    from annotator.services.locating import Location


@click.command(
    "import", epilog=example('annotator import articles/*.txt --story "Summit in Geneva"')
)
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--story", metavar="TITLE", default="", help="Put everything into this one story.")
@click.option("--outlet", metavar="NAME", default="", help="Who printed the articles, if all came "
              "from one outlet.")  # fmt: skip
@click.pass_context
def import_articles(ctx: click.Context, paths: tuple[Path, ...], story: str, outlet: str) -> None:
    """Import article files as variants of one story.

    A folder becomes one story with its files as the variants, a folder of folders many stories.
    The workspace is created if there is none. What is here already is left alone, and a file
    that can't be read does not stop the others: it is named at the end.
    """
    from annotator.services import importing, locating

    plan = importing.plan(paths, story.strip())
    importing.require_an_article(plan)
    report = _run(locating.locate(ctx.obj), plan, outlet.strip())
    _tell(report)
    if report.problems:
        for problem in report.problems:
            click.echo(f"Error: {problem}", err=True)
        ctx.exit(2)


def _run(location: Location, plan: ImportPlan, outlet: str) -> ImportReport:
    from annotator.services import importing, locating
    from annotator.services.workspace import create_workspace, open_workspace

    is_new = not location.exists
    if is_new:
        locating.prepare_own_folder(location)
        workspace = create_workspace(location.path)
    else:
        workspace = open_workspace(location.path)
    try:
        with workspace, watched("Importing") as watch:
            opening.tell_notices(workspace)
            report = importing.run(workspace, plan, outlet, watch)
    except BaseException:
        if is_new:
            # Nothing was imported, so the workspace that was made for it goes too.
            for ending in ("", "-wal", "-shm"):
                location.path.with_name(location.path.name + ending).unlink(missing_ok=True)
        raise
    locating.remember(location.path)
    click.echo(f"{'Created' if is_new else 'Using'} {location.path}.")
    return report


def _tell(report: ImportReport) -> None:
    if report.variants:
        added = f"{count(report.variants, 'variant')} with {count(report.sentences, 'sentence')}"
        click.echo(f"Added {added} to {count(len(report.stories), 'story', 'stories')}:")
        for title in report.stories:
            click.echo(f"  {title}")
    else:
        click.echo("Nothing was added.")
    for line in (*report.known, *report.remarks):
        click.echo(line)
