"""`annotator articles`: which articles are here, and moving and removing them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import end_if_stopped, watched
from annotator.cli.options import doer_option, json_option
from annotator.cli.table import count, print_json, print_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.domain.history.changes import Changes
    from annotator.domain.ids import AnnotatorId, VariantId
    from annotator.services.articles.placing import PlacedArticle
    from annotator.services.tasks import Watch
    from annotator.services.workspace import Workspace

_ARTICLES = click.argument("names", metavar="ARTICLE...", nargs=-1, required=True)
_FROM = click.option("--from", "from_story", metavar="STORY", default="",
                     help="Only look for articles in this story: its title or uid.")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Meant:
    """The articles that a command names."""

    names: tuple[str, ...]
    story: str = ""
    removed: bool = False
    every: bool = False

    def among(self, workspace: Workspace) -> list[PlacedArticle]:
        from annotator.services.articles import naming, placing

        found = placing.articles(workspace)
        if self.every:
            return naming.all_named(found, self.names, self.story)
        named = (naming.named(found, n, self.story, wants_removed=self.removed) for n in self.names)
        return list(dict.fromkeys(named))


@click.group(
    invoke_without_command=True,
    epilog=example(
        "annotator articles",
        'annotator articles move "Daily Star" --from "Fire at the mill" --to "Flood" '
        '--annotator "Ana Ruiz"',
    ),
)
@json_option
@click.pass_context
def articles(ctx: click.Context, as_json: bool) -> None:
    """List the articles of every story; move, remove and correct them.

    Whoever did it can undo it in the window. Nothing is deleted: labels stay
    with a removed article and count again when it is put back.
    """
    if ctx.invoked_subcommand is not None:
        return
    from annotator.services.articles import detailing, placing

    with opening.reading(ctx.obj) as workspace:
        found = placing.articles(workspace)
        said = detailing.of_articles(workspace) if as_json else {}
    if as_json:
        print_json([
            {
                "variant_uid": each.uid,
                "article": each.name,
                **{field.value: value for field, value in said[each.id].items()},
                "source": each.source,
                "story_uid": each.story.uid,
                "story": each.story.title,
                "removed": each.removed,
            }
            for each in found
        ])  # fmt: skip
    elif found:
        rows = [
            (each.uid, each.name, "removed" if each.removed else "", each.story.title)
            for each in found
        ]
        print_table(("uid", "article", "", "story"), rows)
    else:
        click.echo("There are no articles yet; `annotator import PATH…` adds some.")


@articles.command(
    epilog=example(
        'annotator articles move "Daily Star" --to "Flood" --annotator "Ana Ruiz"',
        'annotator articles move "Daily Star" --new-story "Flood" --annotator "Ana Ruiz"',
    ),
)
@_ARTICLES
@click.option("--to", "to_story", metavar="STORY", default="",
              help="The story they belong to: its title or uid.")  # fmt: skip
@click.option("--new-story", metavar="TITLE", default="", help="A new story for them instead.")
@_FROM
@doer_option
@click.pass_obj
def move(
    db: Path | None,
    names: tuple[str, ...],
    to_story: str,
    new_story: str,
    from_story: str,
    annotator: str,
) -> None:
    """Move articles, named by uid, outlet, title or file, to another story.

    Everybody's labels go with them. An article that was removed is put back by moving it.
    """
    from annotator.services import reading
    from annotator.services.articles import placing

    if bool(to_story) == bool(new_story):
        raise click.UsageError("Give either --to or --new-story")

    def act(
        workspace: Workspace, person: AnnotatorId, chosen: list[VariantId], watch: Watch
    ) -> Changes:
        if new_story:
            return placing.move_to_new(workspace, person, chosen, new_story, watch)
        story = reading.story_named(workspace, to_story)
        return placing.move(workspace, person, chosen, story.id, watch)

    _place(db, _Meant(names, from_story), annotator, "Moved", act)


@articles.command(
    epilog=example('annotator articles remove "Daily Star" --annotator "Ana Ruiz"'),
)
@_ARTICLES
@_FROM
@doer_option
@click.pass_obj
def remove(db: Path | None, names: tuple[str, ...], from_story: str, annotator: str) -> None:
    """Remove articles, named by uid, outlet, title or file, from their stories.

    They are not shown, counted or exported until they are put back.
    """
    from annotator.services.articles import placing

    _place(db, _Meant(names, from_story), annotator, "Removed", placing.remove)


@articles.command(
    "put-back",
    epilog=example('annotator articles put-back "Daily Star" --annotator "Ana Ruiz"'),
)
@_ARTICLES
@_FROM
@doer_option
@click.pass_obj
def put_back(db: Path | None, names: tuple[str, ...], from_story: str, annotator: str) -> None:
    """Put articles that were removed back into their stories."""
    from annotator.services.articles import placing

    _place(db, _Meant(names, from_story, removed=True), annotator, "Put back", placing.put_back)


@articles.command(
    epilog=example(
        'annotator articles correct "Dayly Star" --outlet "Daily Star" --all '
        '--annotator "Ana Ruiz"',
        'annotator articles correct "Daily Star" --from "Flood" --published 2026-03-31 '
        '--annotator "Ana Ruiz"',
    ),
)
@_ARTICLES
@click.option("--outlet", metavar="NAME", help="Who published it.")
@click.option("--title", metavar="TITLE", help="Its headline; the text stays as it is.")
@click.option("--published", metavar="DATE", help="When, such as 2026-03-31.")
@click.option("--url", metavar="ADDRESS", help="Where it was found.")
@_FROM
@click.option("--all", "every", is_flag=True,
              help="Correct every article with this name, not just a single one.")  # fmt: skip
@doer_option
@click.pass_obj
def correct(  # noqa: PLR0913 - one option each
    db: Path | None,
    *,
    names: tuple[str, ...],
    outlet: str | None,
    title: str | None,
    published: str | None,
    url: str | None,
    from_story: str,
    annotator: str,
    every: bool,
) -> None:
    """Correct the details of articles, named by uid, outlet, title or file.

    An empty text means unknown. Labels, uids and sentences stay as they are; lists, reports and
    exports name the article as corrected.
    """
    from annotator.domain.history.details import Detail
    from annotator.services.articles import detailing

    given = {
        Detail.OUTLET: outlet,
        Detail.TITLE: title,
        Detail.URL: url,
        Detail.PUBLISHED_AT: published,
    }
    wanted = {
        field: detailing.checked(field, value)
        for field, value in given.items()
        if value is not None
    }
    if not wanted:
        raise click.UsageError("Give at least one of --outlet, --title, --published and --url")

    def act(
        workspace: Workspace, person: AnnotatorId, chosen: list[VariantId], watch: Watch
    ) -> Changes:
        return detailing.correct(workspace, person, dict.fromkeys(chosen, wanted), watch=watch)

    _place(db, _Meant(names, from_story, every=every), annotator, "Corrected", act)


def _place(
    db: Path | None,
    meant: _Meant,
    annotator: str,
    did: str,
    act: Callable[[Workspace, AnnotatorId, list[VariantId], Watch], Changes],
) -> None:
    from annotator.services import counterparts, people

    with opening.opened(db) as workspace:
        chosen = meant.among(workspace)
        with people.acting(workspace, annotator) as person, watched("Changing articles") as watch:
            changes = act(workspace, person.id, [each.id for each in chosen], watch)
        end_if_stopped(watch, "what was changed by then stays so, as one step of its own.")
        counterparts.bring_few_up_to_date(workspace, sorted(changes.stories))
    if not changes:
        click.echo("Nothing was changed: it is already so.")
        return
    click.echo(f"{did} {count(len(chosen), 'article')}: {_called(chosen)}.")


def _called(chosen: Iterable[PlacedArticle]) -> str:
    return ", ".join(dict.fromkeys(each.name for each in chosen))
