"""`annotator merge` and `annotator send`: the work of several people, brought together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.exit_codes import INTERRUPTED
from annotator.cli.long_task import end_as_stopped, watched
from annotator.cli.options import PATH
from annotator.cli.table import count
from annotator.domain.errors import BadInputError, Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.domain.merging import PersonQuestion
    from annotator.services.exchange.merging import MergeReport


@click.command(
    epilog=example(
        "annotator merge ana.db ben.db --dry-run",
        'annotator merge ana.db ben.db --same-person "Ana=Ana Ruiz"',
    )
)
@click.argument("others", metavar="OTHER.db...", nargs=-1, required=True,
                type=PATH)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only say what would be merged.")
@click.option("--same-person", metavar="A=B", multiple=True, help="Two names (or the same name "
              "twice) belong to one person on several machines; may be repeated.")  # fmt: skip
@click.option("--different-people", metavar="NAME", multiple=True, help="Two people have this "
              "name; may be repeated.")  # fmt: skip
@click.pass_context
def merge(
    ctx: click.Context,
    others: tuple[Path, ...],
    dry_run: bool,
    same_person: tuple[str, ...],
    different_people: tuple[str, ...],
) -> None:
    """Merge other workspaces into this one.

    It is a union: nothing here is overwritten, merging again adds nothing, and the order does not
    matter. The other files stay as they are. Sentences that were split or merged differently are
    listed, and both versions are kept. A merge can't be undone: `annotator backup` first.
    """
    from annotator.services import locating
    from annotator.services.exchange import acquaintance, merging

    pairs = [_pair(option) for option in same_person]
    with opening.opened(ctx.obj) as workspace:
        files = acquaintance.read(others)
        answers = acquaintance.answers_by_name(workspace, files, pairs, different_people)
        doubtful = acquaintance.stand_ins(workspace, files, answers)
        if dry_run:
            for path in others:
                _tell(merging.preview(workspace, path, answers), is_done=False)
                _tell_of(doubtful.get(path))
            return
        acquaintance.require_answers(acquaintance.ask(workspace, files, answers))
        for done, path in enumerate(others):
            try:
                with watched(f"Merging {path.name}") as watch:
                    report = merging.run(workspace, path, answers, watch)
            except Cancelled:
                if not done:
                    raise
                end_as_stopped(f"nothing was kept of {path}, and the files before it are merged.")
            locating.remember(workspace.path)
            _tell(report, is_done=True)
            _tell_of(doubtful.get(path))
            if not report.is_complete:
                ctx.exit(INTERRUPTED)


@click.command(epilog=example('annotator send --to "Ana Ruiz" for-ana.db --story "Bridge closed"'))
@click.argument("out", metavar="OUT.db", type=PATH)
@click.option("--to", "name", metavar="NAME", required=True, help="Who it is for; added if new "
              "here.")  # fmt: skip
@click.option("--story", "stories", metavar="STORY", multiple=True, help="Only this story: its "
              "title or uid; may be repeated. If not given, the stories assigned to them, or all "
              "if none are.")  # fmt: skip
@click.pass_obj
def send(db: Path | None, out: Path, name: str, stories: tuple[str, ...]) -> None:
    """Write a workspace to hand out to one annotator.

    It contains the stories with this annotator's own labels and nobody else's. When it comes
    back, merge it with `annotator merge OUT.db`.
    """
    from annotator.services import people, reading
    from annotator.services.exchange import sending

    with opening.opened(db) as workspace, watched("Writing") as watch:
        chosen = [reading.story_named(workspace, story).uid for story in stories] or None
        with people.acting(workspace, name, stays=True) as annotator:
            report = sending.send(workspace, annotator.id, out, chosen, watch)
    held = f"{count(report.stories, 'story', 'stories')}, {count(report.variants, 'variant')}"
    labels = count(report.labels, "label")
    click.echo(f"Wrote {out} for {annotator.name}: {held}, {labels} of their own.")


def _pair(option: str) -> tuple[str, str]:
    one, equals, other = (part.strip() for part in option.partition("="))
    if not (one and equals and other):
        raise BadInputError(
            "“{option}” is not a pair of names; write --same-person A=B with an annotator's "
            "name on each side.",
            option=option,
        )
    return one, other


def _tell(report: MergeReport, *, is_done: bool) -> None:
    would, had = ("", "added") if is_done else ("would ", "add")
    brought = ", ".join(_figures(report)) or "nothing new"
    click.echo(f"{report.path} {would}{had} {brought}.")
    for line in _details(report):
        click.echo(f"  {line}")
    if not report.is_complete:
        click.echo("Stopped partway: what was merged is sound; merge again for the rest.")


def _tell_of(stand_in: PersonQuestion | None) -> None:
    if stand_in is not None:
        name, other = stand_in.name, stand_in.other_name
        click.echo(
            f"  It was written for {name}, and {other} has labelled in it. If they are one person, "
            f'merge it with --same-person "{other}={name}".'
        )


def _figures(report: MergeReport) -> Iterator[str]:
    coming = report.coming
    for number, one, many in (
        (coming.variants, "variant", None),
        (coming.sentences, "sentence", None),
        (len(report.people), "annotator", None),
        (coming.labels, "label", None),
        (coming.adjudications, "adjudication", None),
        (coming.kinds, "kind", None),
        (coming.links, "link", None),
        (coming.repairs, "split or merge", "splits and merges"),
        (coming.places, "article moved or removed", "articles moved or removed"),
        (coming.details, "corrected name or date", "corrected names or dates"),
        (coming.sessions, "session", None),
    ):
        if number:
            yield count(number, one, many)


def _details(report: MergeReport) -> Iterator[str]:
    for name, labels in report.labels_by_person:
        yield f"{name}: {count(labels, 'label')}"
    for name, relabelled in report.relabelled_by_person:
        has = "has" if relabelled == 1 else "have"
        yield (
            f"{count(relabelled, 'sentence')} that {name} labelled here {has} a later label of "
            "theirs there, which will count from then on."
        )
    for name, outdated in report.outdated_by_person:
        has = "has" if outdated == 1 else "have"
        yield (
            f"{count(outdated, 'sentence')} that {name} labelled there {has} a later label of "
            "theirs here, which still counts."
        )
    for name, labels in report.left_behind:
        are, their = ("is", "its label does") if labels == 1 else ("are", "their labels do")
        yield (
            f"{count(labels, 'sentence')} that {name} labelled {are} divided differently on the "
            f"other side: {their} not count for the sentences shown instead, which need labels of "
            "their own."
        )
    for titles in report.joined:
        named = ", ".join(f"“{title}”" for title in titles)
        yield f"Stories that share a variant become one, under the first title: {named}."
    for name, standing in report.same_people:
        yield f"{name} and {standing} are now one person, {standing}."
    for question in report.questions:
        yield (
            f"Is the {question.name} there the {question.name} here? Say --same-person or "
            "--different-people."
        )
    for conflict in report.conflicts:
        place = f"{conflict.variant}, {conflict.start} to {conflict.end},"
        yield f"{place} is divided differently there; both versions are kept:"
        for side, texts in (
            ("here", conflict.ours),
            ("there", conflict.theirs),
            ("shown", conflict.shown),
        ):
            yield f"  {side}: {' | '.join(texts)}"
    yield from report.remarks
