"""`annotator practice` and `annotator blind`: training newcomers, and what labelling keeps back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.options import json_option
from annotator.cli.table import count, print_json, print_table

if TYPE_CHECKING:
    from pathlib import Path


@click.group(epilog=example('annotator practice choose "Lake summit"'))
def practice() -> None:
    """Practice stories: newcomers label one and are shown where and why its gold differs."""


@practice.command(epilog=example('annotator practice choose "Lake summit"'))
@click.argument("story", metavar="STORY")
@click.pass_obj
def choose(db: Path | None, story: str) -> None:
    """Choose a story with gold for practice, by its title or uid."""
    from annotator.services import reading
    from annotator.services.project import practice as services

    with opening.opened(db) as workspace:
        answers = services.choose(workspace, reading.story_named(workspace, story).id)
    click.echo(f"Chosen for practice, with the gold of {count(answers, 'sentence')}.")


@practice.command(epilog=example('annotator practice drop "Lake summit"'))
@click.argument("story", metavar="STORY")
@click.pass_obj
def drop(db: Path | None, story: str) -> None:
    """Stop using a story for practice."""
    from annotator.services import reading
    from annotator.services.project import practice as services

    with opening.opened(db) as workspace:
        dropped = services.drop(workspace, reading.story_named(workspace, story).id)
    click.echo("No longer a practice story." if dropped else "It was not a practice story.")


@practice.command(epilog=example("annotator practice scores", "annotator practice scores --json"))
@json_option
@click.pass_obj
def scores(db: Path | None, as_json: bool) -> None:
    """Show how newcomers did: their labels as they stood before they were shown the gold."""
    from annotator.services.project import practice as services

    with opening.reading(db) as workspace:
        found = services.scores(workspace)
        chosen = services.stories(workspace)
    if as_json:
        print_json(
            [
                {"annotator": each.annotator.name, "story": each.result.story,
                 "agreed": each.result.agreed, "total": each.result.total,
                 "percent": each.result.percent}
                for each in found
            ]
        )  # fmt: skip
    elif not found:
        click.echo(
            "No practice story is finished yet."
            if chosen
            else "No story has been chosen for practice."
        )
    else:
        print_table(
            ("annotator", "story", "as the gold", "of", "%"),
            [(each.annotator.name, each.result.story, each.result.agreed, each.result.total,
              each.result.percent) for each in found],
        )  # fmt: skip


@click.command(
    epilog=example("annotator blind", "annotator blind --hide-outlets --shuffle-columns")
)
@click.option("--hide-outlets/--show-outlets", "hides", default=None,
              help=(
                  "Call the variants A, B, C on the Label page instead of by their outlets, or "
                  "not."
              ))  # fmt: skip
@click.option("--shuffle-columns/--keep-columns", "shuffles", default=None,
              help="Give each annotator their own order of columns, which is recorded, or "
                   "everybody the same.")  # fmt: skip
@click.option("--tell-decisions/--keep-decisions", "tells", default=None,
              help="Let annotators see, after a story, where and why decisions differ from "
                   "their labels, or only let reviewers; on if not set.")  # fmt: skip
@click.pass_obj
def blind(db: Path | None, hides: bool | None, shuffles: bool | None, tells: bool | None) -> None:
    """Show or set what is hidden from annotators, so that only the text guides them."""
    from annotator.services.project import blindness, telling

    with opening.opened(db) as workspace:
        now = blindness.blindness(workspace)
        wanted = blindness.Blindness(
            now.hides_outlets if hides is None else hides,
            now.shuffles_columns if shuffles is None else shuffles,
        )
        if wanted != now:
            blindness.set_blindness(workspace, wanted)
        if tells is not None:
            telling.set_tells_decisions(workspace, tells)
        is_told = telling.tells_decisions(workspace)
    click.echo(f"Outlets are {'hidden' if wanted.hides_outlets else 'shown'} on the Label page.")
    click.echo(
        "Each annotator has their own order of columns."
        if wanted.shuffles_columns
        else "The columns have the same order for everybody."
    )
    click.echo(
        "Annotators see decisions on a story after finishing it."
        if is_told
        else "Only reviewers see decisions."
    )
