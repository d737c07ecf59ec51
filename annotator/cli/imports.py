"""`annotator import`: files and folders become stories."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.exit_codes import MISUSE
from annotator.cli.long_list import beginning
from annotator.cli.long_task import watched
from annotator.cli.table import count
from annotator.domain.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.services.articles.importing import ImportPlan, ImportReport
    from annotator.services.locating import Location
    from annotator.services.workspace import Workspace


FORMATS = (
    "text, markdown, html, mhtml, mail, feed, press-archive, archive-page, newsml, jsonl, csv, "
    "xlsx, parquet, label-studio, prodigy, docx, odt, rtf, subtitles or pdf"
)
COLUMNS = {
    "text": "the articles' texts",
    "title": "their headlines",
    "story": "the stories that they are about",
    "outlet": "their outlets",
    "url": "their addresses",
    "date": "their dates of publication",
    "language": "their languages",
}


def _column_options(command: Callable[..., int]) -> Callable[..., int]:
    """Add an option for each thing that a column of a table may hold."""
    for name, meaning in reversed(COLUMNS.items()):
        option = click.option(
            f"--{name}-column", name, metavar="C", default="", help=f"The column of {meaning}."
        )
        command = option(command)
    return command


@click.command(
    "import",
    epilog=example(
        'annotator import articles/*.txt --story "Summit in Geneva"',
        "annotator import https://news.example.org/summit.html summit.pdf",
        "annotator import articles.csv --text-column body --story-column event",
    ),
)
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(readable=False)
)
@click.option(
    "--story", "chosen_story", metavar="TITLE", default="", help="Put everything into this one "
    "story.",
)  # fmt: skip
@click.option("--outlet", "chosen_outlet", metavar="NAME", default="", help="Who published the "
              "articles, if all came from one outlet.")  # fmt: skip
@click.option("--format", "format_name", metavar="F", default="",
              help=f"{FORMATS}; recognised by the content if not given.")  # fmt: skip
@_column_options
@click.pass_context
def import_articles(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    chosen_story: str,
    chosen_outlet: str,
    format_name: str,
    **columns: str,
) -> int:
    """Import articles as variants of one story.

    A folder becomes one story with its files as the variants, a folder of folders many stories.
    PATH may also be the address of a web page, which is fetched. A table (CSV, JSON Lines) holds
    many articles, in as many stories as its column of stories names. The workspace is created if
    there is none. Articles already here are left alone, and files that can't be read do not stop
    the rest: they are listed at the end.
    """
    from annotator.services import locating
    from annotator.services.articles import fetching, importing
    from annotator.services.articles.import_plan import Columns, HowToRead

    if not all(paths):
        raise click.UsageError("a PATH is empty; name a file, a folder or an address")
    for name, chosen in (("story", chosen_story), ("outlet", chosen_outlet)):
        if chosen and columns[name]:
            raise click.UsageError(f"Give either --{name}, for all articles, or --{name}-column")
    how = HowToRead(format_name, Columns(**columns))
    plan = importing.plan(paths, chosen_story.strip(), how)
    with watched("Fetching") as watch:
        plan = fetching.fetch_pages(plan, watch)
        importing.require_an_article(plan, watch)
    report = _run(locating.locate(ctx.obj), plan, chosen_outlet.strip())
    _tell(report)
    for problem in report.problems:
        click.echo(f"Error: {problem}", err=True)
    return MISUSE if report.problems else 0


def _run(location: Location, plan: ImportPlan, outlet: str) -> ImportReport:
    from annotator.services import locating
    from annotator.services.articles import importing
    from annotator.services.workspace import open_workspace

    is_new = not location.exists
    if is_new:
        locating.prepare_own_folder(location)
    opened = _made(location.path) if is_new else open_workspace(location.path)
    with opened as workspace, watched("Importing") as watch:
        opening.tell_notices(workspace)
        report = importing.run(workspace, plan, outlet, watch)
    locating.remember(location.path)
    click.echo(f"{'Created' if is_new else 'Using'} {location.path}.")
    return report


@contextmanager
def _made(path: Path) -> Iterator[Workspace]:
    """Make a workspace; if the import fails, it goes again, unless there is something in it."""
    from annotator.services.workspace import create_workspace

    is_wanted = True
    try:
        with create_workspace(path) as workspace:
            try:
                yield workspace
            except BaseException:
                is_wanted = _is_begun(workspace)
                raise
    finally:
        if not is_wanted:
            for ending in ("", "-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)


def _is_begun(workspace: Workspace) -> bool:
    """Whether whole stories have come, or somebody has begun to work in another window.

    Also true where it can't be told, such as while somebody else is writing.
    """
    from annotator.services import people, reading

    try:
        return bool(people.annotators(workspace) or reading.story_count(workspace))
    except WorkspaceError:
        return True


def _tell(report: ImportReport) -> None:
    if report.variants:
        added = f"{count(report.variants, 'variant')} with {count(report.sentences, 'sentence')}"
        click.echo(f"Added {added} to {count(len(report.stories), 'story', 'stories')}:")
        for title in report.stories:
            click.echo(f"  {title}")
    else:
        click.echo("Nothing was added.")
    for line in (
        *report.left_out.sentences(),
        *beginning(report.known),
        *beginning(report.repeated),
        *beginning(report.remarks),
    ):
        click.echo(line)
