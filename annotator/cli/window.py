"""`annotator gui`: the window, which is also what `annotator` alone opens."""

from pathlib import Path

import click

from annotator.cli import display, opening
from annotator.cli.examples import example
from annotator.cli.options import FROM_MENU, PATH
from annotator.domain.errors import BadInputError


@click.command(epilog=example("annotator gui summit.db", 'annotator gui --annotator "Ana Ruiz"'))
@click.argument("workspace", required=False, metavar="[WORKSPACE]", type=PATH)
@click.option("--annotator", metavar="NAME", help="Who labels; asked in the window if not given.")
@click.option("--db", metavar="PATH", type=PATH,
              help="The same as WORKSPACE.")  # fmt: skip
@click.pass_context
def gui(ctx: click.Context, workspace: Path | None, annotator: str | None, db: Path | None) -> None:
    """Open the window; `annotator` without a command does the same.

    A WORKSPACE can be named here as well as with --db, as file managers do.
    """
    # `annotator-gui --db` has no place for it before gui, as `annotator --db … gui` has.
    named = [path for path in (ctx.obj, db, workspace) if path is not None]
    if len(named) > 1:
        raise BadInputError("The workspace was named twice, with --db and after gui; name it once.")
    show(ctx.find_root(), named[0] if named else None, annotator)


def show(root: click.Context, db: Path | None, annotator: str | None) -> None:
    """Open the window on the workspace that is meant, and end with its exit code.

    Raises:
        BadInputError: If there is no display, or the workspace that was named does not exist.
        KnownError: If it can't be opened; the window itself tells it where nobody reads stderr.
    """
    obstacle = display.obstacle(_commands_without_window(root))
    if obstacle is not None:
        raise BadInputError(obstacle)

    from annotator.services import locating

    location = locating.locate(db)
    if location.is_named and not location.exists:
        raise BadInputError(opening.missing(location))

    from annotator.ui.starting import start

    found = location.path if location.exists else None
    root.exit(start(found, annotator, tells=root.meta[FROM_MENU]))


def _commands_without_window(root: click.Context) -> list[str]:
    group = root.command
    names = group.list_commands(root) if isinstance(group, click.Group) else []
    return [name for name in names if name != gui.name]
