"""`annotator labels list`, `add`, `change` and so on: the label set without the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.options import json_option
from annotator.cli.table import count, print_json, print_table

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.labels import Label
    from annotator.domain.project.label_set import LabelChange

_title = click.option("--title", metavar="TEXT", help="What the window calls it.")
_key = click.option("--key", metavar="LETTER", help="The letter to press for it; '' for none.")
_color = click.option("--color", metavar="#RRGGBB", help="The colour of its bar; one that every "
                      "reader can tell from the others is proposed.")  # fmt: skip
_definition = click.option("--definition", metavar="TEXT", help="What it means, in a sentence.")


@click.command("list", epilog=example("annotator labels list", "annotator labels list --json"))
@json_option
@click.pass_obj
def list_labels(db: Path | None, as_json: bool) -> None:
    """List the labels with their keys, colours and how often each is given."""
    from annotator.services import reading
    from annotator.services.project import label_set

    with opening.reading(db) as workspace:
        given = label_set.labels_given(workspace)
        offered = reading.labels(workspace)
        retired = [label for label in reading.all_labels(workspace) if label.retired]
    if as_json:
        print_json([_as_json(each, given.get(each.name, 0)) for each in (*offered, *retired)])
        return
    print_table(
        ("label", "title", "key", "colour", "given", "", "definition"),
        [
            (each.name, each.title, each.shortcut or "-", each.color, given.get(each.name, 0),
             "retired" if each.retired else "", each.definition)
            for each in (*offered, *retired)
        ],
    )  # fmt: skip


@click.command(
    epilog=example(
        "annotator labels add rumour",
        'annotator labels add rumour --key R --definition "A claim without any source."',
    )
)
@click.argument("name", metavar="NAME")
@_title
@_key
@_color
@_definition
@click.pass_obj
def add(db: Path | None, /, name: str, **given: str | None) -> None:
    """Add a label; NAME is used in the data and never changes.

    A free key and a free colour are chosen if none is given.
    """
    from annotator.services.project import label_set

    with opening.opened(db) as workspace:
        label = label_set.add(workspace, name, _change(**given))
    click.echo(f"Added {_told(label)}.")


@click.command(
    epilog=example(
        'annotator labels change opinion --title "Comment" --key V',
        'annotator labels change fact --color "#332288" --place 2',
    )
)
@click.argument("name", metavar="NAME")
@_title
@_key
@_color
@_definition
@click.option("--place", type=click.IntRange(1), metavar="N", help="Its place in the label bar, "
              "from 1.")  # fmt: skip
@click.pass_obj
def change(db: Path | None, /, name: str, place: int | None, **given: str | None) -> None:
    """Change title, key, colour, definition or place of a label; its name in the data stays."""
    from annotator.services.project import label_set

    if place is None and not any(value is not None for value in given.values()):
        raise click.UsageError("Say what to change, such as --title")
    with opening.opened(db) as workspace:
        at = None if place is None else place - 1
        label = label_set.change(workspace, name, _change(**given), place=at)
    click.echo(f"Changed {_told(label)}.")


@click.command(epilog=example("annotator labels retire rumour"))
@click.argument("name", metavar="NAME")
@click.pass_obj
def retire(db: Path | None, name: str) -> None:
    """Stop offering a label; sentences that have it keep it."""
    from annotator.services.project import label_set

    with opening.opened(db) as workspace:
        label = label_set.retire(workspace, name)
        given = label_set.labels_given(workspace).get(label.name, 0)
    stay = "stays as it is" if given == 1 else "stay as they are"
    click.echo(f"Retired {label.name}; {count(given, 'label')} with it {stay}.")


@click.command("bring-back", epilog=example("annotator labels bring-back rumour"))
@click.argument("name", metavar="NAME")
@click.pass_obj
def bring_back(db: Path | None, name: str) -> None:
    """Offer a retired label again."""
    from annotator.services.project import label_set

    with opening.opened(db) as workspace:
        label = label_set.bring_back(workspace, name)
    click.echo(f"Brought back {_told(label)}.")


@click.command(epilog=example("annotator labels undo"))
@click.pass_obj
def undo(db: Path | None) -> None:
    """Take back the last change of the label set; again, the one before it."""
    from annotator.services.project import label_set

    with opening.opened(db) as workspace:
        undone = label_set.undo(workspace)
    names = sorted({choice.matter.key for choice in undone})
    click.echo(f"Taken back: {', '.join(names)}." if names else "There is nothing to take back.")


LABEL_SET_COMMANDS: Final = (list_labels, add, change, retire, bring_back, undo)


def _change(
    title: str | None, key: str | None, color: str | None, definition: str | None
) -> LabelChange:
    from annotator.domain.project.label_set import LabelChange

    return LabelChange(title, key, color, definition)


def _told(label: Label) -> str:
    key = f"key {label.shortcut}" if label.shortcut else "no key"
    return f"{label.name} ({label.title}, {key}, {label.color})"


def _as_json(label: Label, given: int) -> dict[str, object]:
    return {
        "name": label.name,
        "title": label.title,
        "shortcut": label.shortcut,
        "color": label.color,
        "definition": label.definition,
        "retired": label.retired,
        "given": given,
    }
