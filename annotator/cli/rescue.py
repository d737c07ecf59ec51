"""`annotator rescue`: what can be read of a damaged workspace, in a new file."""

from pathlib import Path

import click

from annotator.cli.examples import example
from annotator.cli.exit_codes import FINDING
from annotator.cli.long_task import watched
from annotator.cli.options import PATH
from annotator.cli.table import count


@click.command(epilog=example("annotator rescue annotations.db rescued.db"))
@click.argument("damaged", metavar="DAMAGED.db", type=PATH)
@click.argument("out", metavar="OUT.db", type=PATH)
@click.pass_context
def rescue(ctx: click.Context, damaged: Path, out: Path) -> None:
    """Write what can be read of a damaged workspace into a new file.

    The damaged file is only read. What is missing, or had to be rebuilt, is listed; if anything is
    listed, the exit code is 1. A backup may hold more: merge it into the new file.
    """
    from annotator.services.upkeep import rescuing

    with watched("Rescuing") as watch:
        report = rescuing.run(damaged, out, watch)
    holds = report.holds
    click.echo(
        f"Rescued into {out}: {count(holds.stories, 'story', 'stories')}, "
        f"{count(holds.variants, 'variant')}, {count(holds.sentences, 'sentence')}, "
        f"{count(holds.events, 'verdict')}, {count(holds.annotators, 'annotator')}."
    )
    for sentence in report.missing:
        click.echo(sentence)
    if report.missing:
        ctx.exit(FINDING)
    click.echo("Nothing is known to be missing.")
