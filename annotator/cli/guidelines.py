"""`annotator guideline`: its versions, and what a changed rule touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import end_if_stopped, watched
from annotator.cli.options import PATH, json_option
from annotator.cli.table import count, print_json, print_table
from annotator.domain.errors import BadInputError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.ids import LabelName
    from annotator.services.workspace import Workspace

_label = click.option("--label", "labels", metavar="LABEL", multiple=True, help="Only sentences "
                      "with this label; may be repeated.")  # fmt: skip
_words = click.option("--words", metavar="TEXT", default="", help="Only sentences with this in "
                      "them.")  # fmt: skip


@click.group(epilog=example("annotator guideline show", "annotator guideline diff 1 2"))
def guideline() -> None:
    """The guideline that the labels follow: read, change and compare it, find labels to revisit."""


@guideline.command(epilog=example("annotator guideline show", "annotator guideline show 1"))
@click.argument("version", metavar="[VERSION]", type=int, required=False)
@click.pass_obj
def show(db: Path | None, version: int | None) -> None:
    """Print the guideline in force, or an earlier version, as Markdown."""
    from annotator.services.project import guidelines

    with opening.reading(db) as workspace:
        now = guidelines.in_force(workspace)
        found = now if version is None else guidelines.version(workspace, version)
    if found is None:
        raise BadInputError("There is no guideline here; `annotator guideline write` adds one.")
    click.echo(found.text)


@guideline.command(epilog=example("annotator guideline versions"))
@json_option
@click.pass_obj
def versions(db: Path | None, as_json: bool) -> None:
    """List the versions, the one in force first, with who wrote them and what changed."""
    from annotator.domain.project.guidelines import namesakes
    from annotator.services import people
    from annotator.services.project import guidelines

    with opening.reading(db) as workspace:
        found = guidelines.versions(workspace)
        writers = {each.uid: people.by_uid(workspace, each.author_uid) for each in found}
    names = {uid: person.name if person else "" for uid, person in writers.items()}
    if as_json:
        print_json(
            [
                {"version": each.version, "uid": each.uid, "written_at": each.created_at,
                 "author": names[each.uid], "note": each.note}
                for each in found
            ]
        )  # fmt: skip
        return
    print_table(
        ("version", "written", "by", "what changed"),
        [(each.version, each.created_at, names[each.uid] or "-", each.note) for each in found],
    )
    for group in namesakes(found):
        click.echo(
            f"Version {group[0].version} was written {len(group)} times, independently: "
            "all are kept, and the first one listed counts. Write one that unites them."
        )


@guideline.command(epilog=example("annotator guideline diff 1 2"))
@click.argument("old", type=int)
@click.argument("new", type=int, required=False)
@click.pass_obj
def diff(db: Path | None, old: int, new: int | None) -> None:
    """Print what differs between two versions; without NEW, between OLD and the one in force."""
    from annotator.domain.project.rewording import LineKind, changed_lines
    from annotator.services.project import guidelines

    signs = {LineKind.KEPT: " ", LineKind.ADDED: "+", LineKind.DROPPED: "-"}
    with opening.reading(db) as workspace:
        before = guidelines.version(workspace, old)
        now = guidelines.in_force(workspace)
        after = now if new is None or now is None else guidelines.version(workspace, new)
    if after is None or before.text == after.text:
        click.echo("The two versions are the same.")
        return
    for line in changed_lines(before.text, after.text):
        left_out = line.kind is LineKind.LEFT_OUT
        click.echo(f"… {line.text} more lines" if left_out else f"{signs[line.kind]} {line.text}")


@guideline.command(
    epilog=example('annotator guideline write rules.md --note "Rule 6: names are no quotes"')
)
@click.argument("file", metavar="FILE", type=PATH)
@click.option("--note", metavar="TEXT", default="", help="What changed.")
@click.option("--annotator", metavar="NAME", help="Who writes it.")
@click.pass_obj
def write(db: Path | None, file: Path, note: str, annotator: str | None) -> None:
    """Make FILE (Markdown) the new version in force; labels keep the version they followed."""
    from annotator.services import people
    from annotator.services.project import guidelines
    from annotator.services.project.setup import NOBODY

    text = guidelines.read(file)
    with opening.opened(db) as workspace:
        if annotator is None:
            written = guidelines.write(workspace, text, note, NOBODY)
        else:
            with people.acting(workspace, annotator) as author:
                written = guidelines.write(workspace, text, note, author.uid)
    click.echo(f"The guideline is now version {written.version}.")


@guideline.command(
    epilog=example(
        "annotator guideline touched --label opinion",
        "annotator guideline touched --label quote --words “",
    )
)
@_label
@_words
@json_option
@click.pass_obj
def touched(db: Path | None, labels: tuple[str, ...], words: str, as_json: bool) -> None:
    """List the labels given under an earlier version that a change may affect."""
    from annotator.services.project import reopening

    with opening.reading(db) as workspace:
        found = reopening.touched(workspace, _names(workspace, labels), words)
    if as_json:
        print_json(
            [
                {"sentence_uid": each.sentence_uid, "story": each.story, "text": each.text,
                 "annotator": each.annotator, "label": each.label,
                 "guideline_version": each.version}
                for each in found
            ]
        )  # fmt: skip
    elif found:
        print_table(
            ("story", "annotator", "label", "version", "sentence"),
            [(each.story, each.annotator, each.label, str(each.version or "-"), each.text)
             for each in found],
        )  # fmt: skip
    else:
        click.echo("No label of this kind was given under an earlier version.")


@guideline.command(epilog=example("annotator guideline reopen --label opinion --words likely"))
@_label
@_words
@click.option("--undo", is_flag=True, help="Take back what was reopened last.")
@click.pass_obj
def reopen(db: Path | None, labels: tuple[str, ...], words: str, undo: bool) -> None:
    """Ask annotators to look at these labels again; until then the labels still count."""
    from annotator.services.project import reopening

    if undo and (labels or words):
        raise click.UsageError("--undo goes with no other option")
    if undo:
        with opening.opened(db) as workspace, watched("Taking back") as watch:
            back = reopening.undo(workspace, watch=watch)
        end_if_stopped(watch, "run it again to take back the rest.")
        told = f"Taken back for {count(back, 'label')}."
        click.echo(told if back else "There is nothing to take back.")
        return
    with opening.opened(db) as workspace, watched("Reopening") as watch:
        found = reopening.touched(workspace, _names(workspace, labels), words)
        reopening.reopen(workspace, found, watch=watch)
    end_if_stopped(watch, "what was reopened by then stays so; --undo takes it back.")
    click.echo(f"Reopened {count(len(found), 'label')}.")


def _names(workspace: Workspace, labels: tuple[str, ...]) -> list[LabelName]:
    from annotator.services import reading
    from annotator.services.project import label_set

    known = reading.all_labels(workspace)
    return [label_set.named(known, label).name for label in labels]
