"""`annotator check` and `annotator sample`: proving a workspace, and having one to try."""

from pathlib import Path

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.exit_codes import FINDING
from annotator.cli.long_task import watched
from annotator.cli.options import PATH
from annotator.domain.errors import DamagedWorkspaceError


@click.command(epilog=example("annotator --db annotations.db check"))
@click.pass_context
def check(ctx: click.Context) -> None:
    """Check that the workspace is sound.

    The file, the texts, and every table that is derived from the log of labels are compared with
    what they must be. Each finding is one line; if there are any, the exit code is 1.
    """
    from annotator.services.upkeep import checking

    try:
        with opening.opened(ctx.obj) as workspace, watched("Checking") as watch:
            findings = checking.findings(workspace, watch)
            path = workspace.path
    except DamagedWorkspaceError as error:
        click.echo(str(error))
        ctx.exit(FINDING)
    for finding in findings:
        click.echo(finding)
    if findings:
        ctx.exit(FINDING)
    click.echo(f"{path} is sound.")


@click.command(epilog=example("annotator sample try-me.db"))
@click.argument("out", metavar="OUT.db", type=PATH)
def sample(out: Path) -> None:
    """Build the sample workspace: two invented stories, one of them labelled by three people."""
    from annotator.services.sample import build

    build(out).close()
    click.echo(f"Created {out}; `annotator --db {out}` opens it.")
