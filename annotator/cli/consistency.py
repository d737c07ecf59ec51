"""`annotator consistency`: who labels counterparts differently, and which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import aligned, opening, pair_pieces
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.options import json_option
from annotator.cli.table import print_json, print_table
from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.domain.review.consistency import Consistency, Inconsistency, OwnSide
    from annotator.services.tasks import Watch
    from annotator.services.workspace import Workspace


@click.command(
    epilog=example("annotator consistency", 'annotator consistency --annotator "Ana Ruiz" --json')
)
@click.option("--annotator", "name", metavar="NAME", help="Only this annotator.")
@json_option
@click.pass_obj
def consistency(db: Path | None, name: str | None, as_json: bool) -> None:
    """Show how often each annotator gives different labels to sentences that say the same thing.

    It compares counterparts graded same or near, both labelled by one annotator. The rate is the
    share of these pairs with different labels, with a 95 % interval. The pairs are listed below it,
    the one with the latest label first: slips to correct, or distinctions that the guideline does
    not make.
    """
    from annotator.services.review import consistency as service

    with opening.opened(db) as workspace:
        wanted = _wanted(workspace, name) if name is not None else None
        aligned.bring_up_to_date(workspace)
        with workspace.store.reading():
            with watched("Comparing labels") as watch:
                survey = service.survey(workspace, watch)
            found = [one for one in survey if wanted in {None, one.annotator.id}]
            if as_json:
                with watched("Reading pairs") as watch:
                    read = [_as_json(workspace, one, watch) for one in found]
                print_json(read)
            else:
                _print(workspace, found)


def _wanted(workspace: Workspace, name: str) -> int:
    from annotator.services import people

    return people.named(workspace, name).id


def _print(workspace: Workspace, found: Sequence[Consistency]) -> None:
    from annotator.services.tasks import UNWATCHED

    if not any(one.compared for one in found):
        click.echo("Nobody has yet labelled two counterparts graded same or near.")
        return
    print_table(
        ("compared", "differ", "rate", "95 % interval", "annotator"),
        [
            (one.compared, len(one.pairs), _percent(one.rate), _interval(one), one.annotator.name)
            for one in found
        ],
    )
    for one in found:
        # No progress bar: the pairs themselves are printed as they are found.
        for shown in _pairs(workspace, one, UNWATCHED):
            _print_pair(one, shown)


def _percent(share: float | None) -> str:
    return "none" if share is None else f"{share:.1%}"


def _interval(one: Consistency) -> str:
    if one.interval is None:
        return "none"
    return f"{_percent(one.interval.low)} to {_percent(one.interval.high)}"


def _print_pair(one: Consistency, shown: Inconsistency) -> None:
    texts = shown.one.text, shown.other.text
    about = f"{shown.one.label} and {shown.other.label}"
    grade = f"{shown.pair.grade} {shown.pair.score:.2f}"
    click.echo(f"\n{one.annotator.name}: {about}  {grade}  {shown.story.title}")
    for side in (shown.one, shown.other):
        click.echo(f"  {side.variant.name}: {one_line(side.text)}")
    click.echo(f"  {pair_pieces.told(shown.comparison, *texts)}")


def _pairs(workspace: Workspace, one: Consistency, watch: Watch) -> Iterator[Inconsistency]:
    from annotator.services.review import consistency as service

    start: int | None = 0
    while start is not None:
        watch.step(start, len(one.pairs))
        page = service.page(workspace, one, start)
        yield from page.found
        start = page.following


def _as_json(workspace: Workspace, one: Consistency, watch: Watch) -> dict[str, Any]:
    interval = one.interval
    return {
        "annotator_uid": one.annotator.uid,
        "annotator": one.annotator.name,
        "compared": one.compared,
        "inconsistent": len(one.pairs),
        "rate": one.rate,
        "low": interval.low if interval else None,
        "high": interval.high if interval else None,
        "pairs": [_pair(shown) for shown in _pairs(workspace, one, watch)],
    }


def _pair(shown: Inconsistency) -> dict[str, Any]:
    texts = shown.one.text, shown.other.text
    return {
        "story_uid": shown.story.uid,
        "story": shown.story.title,
        "grade": shown.pair.grade.value,
        "score": shown.pair.score,
        "one": _side(shown.one),
        "other": _side(shown.other),
        "findings": pair_pieces.findings(shown.comparison, *texts),
        "difference": pair_pieces.pieces(shown.comparison, *texts),
    }


def _side(side: OwnSide) -> dict[str, Any]:
    return {
        "sentence_uid": side.sentence_uid,
        "variant": side.variant.name,
        "label": side.label,
        "unsure": side.unsure,
        "note": side.note,
        "recorded_at": side.recorded_at,
        "text": side.text,
    }
