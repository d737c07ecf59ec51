"""`annotator assign`, `assignments` and `role`: who labels what, and who may see what."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import end_if_stopped, watched
from annotator.cli.options import json_option
from annotator.cli.table import count, print_json, print_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.services.project.assigning import Share


@click.command(
    epilog=example(
        "annotator assign --to Ana --to Ben --overlap 20 --seed 1 --dry-run",
        "annotator assign --to Ana --to Ben --to Cleo --overlap 100 --copies 3 --anew",
    )
)
@click.option("--to", "names", metavar="NAME", multiple=True, help="An annotator to assign "
              "stories to; may be repeated; added if new here.")  # fmt: skip
@click.option("--overlap", default=20.0, metavar="PERCENT", type=float, help="The percentage of "
              "stories that several annotators label; 20 if not given.")  # fmt: skip
@click.option("--copies", default=2, metavar="N", help="How many annotators label each of those; 2 "
              "if not given.")  # fmt: skip
@click.option("--seed", default=0, metavar="N", help="The seed of the random choice; 0 if not "
              "given.")  # fmt: skip
@click.option(
    "--anew", is_flag=True, help="Share out all stories, including those already assigned."
)
@click.option("--dry-run", is_flag=True, help="Only say what each would get.")
@click.option("--undo", is_flag=True, help="Take back the last assignment.")
@json_option
@click.pass_obj
def assign(  # noqa: PLR0913 - one option each
    db: Path | None,
    *,
    names: tuple[str, ...],
    overlap: float,
    copies: int,
    seed: int,
    anew: bool,
    dry_run: bool,
    undo: bool,
    as_json: bool,
) -> None:
    """Share the stories out among annotators, evenly by sentences, some of them to several.

    Without --anew, only stories not yet assigned are shared out, to those with the least to do.
    """
    from annotator.domain.project.assigning import AssignmentOptions, require_possible
    from annotator.services import people
    from annotator.services.project import assigning

    if undo:
        if names or anew or dry_run or as_json:
            raise click.UsageError("--undo goes with no other option")
        _undo(db)
        return
    how = AssignmentOptions(overlap, copies, seed)
    require_possible(len(set(names)), how)
    with (
        opening.opened(db) as workspace,
        contextlib.ExitStack() as acting,
        watched("Assigning") as watch,
    ):
        persons = [acting.enter_context(people.acting(workspace, name)) for name in names]
        planned = assigning.plan(workspace, persons, how, anew=anew)
        if not dry_run:
            assigning.run(workspace, planned, watch=watch)
    end_if_stopped(watch, "what was assigned by then stays so; --undo takes it back.")
    if as_json:
        print_json({"stories": planned.stories, "shared": planned.shared,
                    "annotators": _as_json(planned.shares)})  # fmt: skip
        return
    if not planned.stories:
        click.echo("Every story is already assigned; --anew shares all of them out again.")
        return
    would = "Would assign" if dry_run else "Assigned"
    click.echo(f"{would} {count(planned.stories, 'story', 'stories')}, {planned.shared} of them to "
               "several annotators.")  # fmt: skip
    _print(planned.shares)


def _undo(db: Path | None) -> None:
    from annotator.services.project import assigning

    with opening.opened(db) as workspace, watched("Taking back") as watch:
        taken_back = assigning.undo(workspace, watch=watch)
    end_if_stopped(watch, "run it again to take back the rest.")
    click.echo("Taken back." if taken_back else "There is nothing to take back.")


@click.command(epilog=example("annotator assignments", "annotator assignments --json"))
@json_option
@click.pass_obj
def assignments(db: Path | None, as_json: bool) -> None:
    """Show what is assigned to each annotator, and how far they are with it."""
    from annotator.services.project import assigning

    with opening.reading(db) as workspace:
        found = assigning.shares(workspace)
    if as_json:
        print_json(_as_json(found))
    elif not found:
        click.echo("No stories are assigned: everybody may label every story.")
    else:
        _print(found)


@click.command(epilog=example("annotator role", 'annotator role "Ana Ruiz" reviewer'))
@click.argument("name", metavar="[NAME]", required=False)
@click.argument("role", metavar="[annotator|reviewer]", required=False,
                type=click.Choice(["annotator", "reviewer"]))  # fmt: skip
@click.pass_obj
def role(db: Path | None, name: str | None, role: str | None) -> None:
    """Show or give roles: annotators see a story's Review and Report after finishing it.

    Reviewers always see everything. As long as nobody has a role or an assignment, those who have
    not labelled anything here may see everything, as a reviewer does.
    """
    from annotator.services import people
    from annotator.services.project import roles

    with opening.opened(db) as workspace:
        if name is not None and role is not None:
            with people.acting(workspace, name, stays=True) as person:
                roles.set_role(workspace, person.uid, roles.WorkRole(role))
            click.echo(f"{person.name} is {'a' if role == 'reviewer' else 'an'} {role} now.")
            return
        shown = people.shown(workspace) if name is None else [people.named(workspace, name)]
        found = [(person.name, roles.role_of(workspace, person.id).value) for person in shown]
    if found:
        print_table(("annotator", "role"), found)
    else:
        click.echo("There is no annotator here yet; `annotator role NAME reviewer` adds one.")


def _print(shares: Sequence[Share]) -> None:
    print_table(
        ("annotator", "stories", "sentences", "labelled"),
        [(each.annotator.name, each.stories, each.sentences, each.labelled) for each in shares],
    )


def _as_json(shares: Sequence[Share]) -> list[dict[str, object]]:
    return [
        {"annotator": each.annotator.name, "stories": each.stories, "sentences": each.sentences,
         "labelled": each.labelled}
        for each in shares
    ]  # fmt: skip
