"""`annotator desktop-entry`: the program in the menu of a Linux desktop."""

import click

from annotator.cli.examples import example


@click.command(
    name="desktop-entry",
    epilog=example("annotator desktop-entry", "annotator desktop-entry --remove"),
)
@click.option("--remove", is_flag=True, help="Remove it again.")
def desktop_entry(*, remove: bool) -> None:
    """Put Annotator into the desktop's menu and open workspaces by double click (Linux).

    It writes three files into your own data folder. Whether this is needed depends on how Annotator
    was installed: a distribution's package has done it already, pip and pipx have not.
    """
    from annotator.services import desktop_entry as entry

    done = entry.remove() if remove else entry.install()
    for path in done.files:
        click.echo(f"{'Removed' if remove else 'Wrote'} {path}")
    if not done.files:
        click.echo("There was nothing to remove.")
    if done.unrefreshed:
        click.echo(
            f"The desktop sees it after the next log-in ({', '.join(done.unrefreshed)} not found)."
        )
