"""`annotator stories` and `annotator progress`: what is here, how far each annotator is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.options import doer_option, json_option
from annotator.cli.table import print_json, print_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.domain.ids import AnnotatorId
    from annotator.domain.work.progress import Progress
    from annotator.services.reading import StoryRow
    from annotator.services.workspace import Workspace

_ALL_STORIES = "(all stories)"
_OWN_STORIES = "(stories that are theirs)"


@click.group(
    invoke_without_command=True,
    epilog=example(
        "annotator stories",
        'annotator stories rename "Fire" "Fire at the mill" --annotator "Ana Ruiz"',
    ),
)
@json_option
@click.pass_context
def stories(ctx: click.Context, as_json: bool) -> None:
    """List the stories with their variants and sentences, or rename them.

    "To label" counts body and headlines; captions and page furniture need no label.
    """
    if ctx.invoked_subcommand is not None:
        return
    with opening.reading(ctx.obj) as workspace:
        rows = list(_rows(workspace, None))
    if as_json:
        print_json([
            {
                "story_uid": row.story.uid,
                "story": row.story.title,
                "variants": row.variants,
                "sentences": row.sentences,
                "to_label": row.progress.total,
            }
            for row in rows
        ])  # fmt: skip
    elif rows:
        print_table(
            ("variants", "sentences", "to label", "story"),
            [(row.variants, row.sentences, row.progress.total, row.story.title) for row in rows],
        )
    else:
        click.echo("There are no stories yet; `annotator import PATH…` adds some.")


@stories.command(
    epilog=example('annotator stories rename "Fire" "Fire at the mill" --annotator "Ana Ruiz"'),
)
@click.argument("story")
@click.argument("title")
@doer_option
@click.pass_obj
def rename(db: Path | None, story: str, title: str, annotator: str) -> None:
    """Give a story, named by its title or uid, another title."""
    from annotator.services import people, reading
    from annotator.services.articles import detailing

    with opening.opened(db) as workspace:
        found = reading.story_named(workspace, story)
        with people.acting(workspace, annotator) as person:
            changes = detailing.correct(workspace, person.id, {}, {found.id: title})
    if changes:
        click.echo(f"“{found.title}” has a new title.")
    else:
        click.echo("Nothing was changed: it is already so.")


@click.command(epilog=example("annotator progress --json"))
@json_option
@click.pass_obj
def progress(db: Path | None, as_json: bool) -> None:
    """Show how far each annotator is, in all and story by story.

    Where stories are assigned, "in all" counts only those that are theirs: assigned to them, or to
    nobody.
    """
    from annotator.services import people, reading
    from annotator.services.project import assigning

    with opening.reading(db) as workspace:
        found = [
            (person, reading.workspace_progress(workspace, person.id),
             list(_rows(workspace, person.id)))
            for person in people.shown(workspace)
        ]  # fmt: skip
        in_all = _OWN_STORIES if assigning.has_any(workspace) else _ALL_STORIES
    if as_json:
        print_json([
            {
                "annotator_uid": person.uid,
                "annotator": person.name,
                **_figures(overall),
                "stories": [
                    {"story_uid": row.story.uid, "story": row.story.title,
                     **_figures(row.progress)}
                    for row in rows
                ],
            }
            for person, overall, rows in found
        ])  # fmt: skip
    elif found:
        lines = []
        for person, overall, rows in found:
            lines.append((person.name, *_shown(overall), in_all))
            lines.extend((person.name, *_shown(row.progress), row.story.title) for row in rows)
        print_table(("annotator", "labelled", "of", "per cent", "story"), lines)
    else:
        click.echo("Nobody has labelled here yet; `annotator` opens the window to begin.")


def _rows(workspace: Workspace, annotator_id: AnnotatorId | None) -> Iterator[StoryRow]:
    from annotator.services import reading

    rows = reading.stories(workspace, annotator_id)
    while rows:
        yield from rows
        rows = reading.stories(workspace, annotator_id, after=rows[-1].story.id)


def _figures(found: Progress) -> dict[str, Any]:
    return {"labelled": found.labelled, "total": found.total, "percent": found.percent}


def _shown(found: Progress) -> tuple[int, int, int | str]:
    return found.labelled, found.total, found.percent if found.total else "—"
