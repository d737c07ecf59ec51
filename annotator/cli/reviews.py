"""`annotator disagreements` and `annotator adjudicate`: reviewing without the window."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.table import print_json, print_table
from annotator.domain.ids import LabelName, Uid
from annotator.domain.log import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from annotator.domain.disagreement import Disagreement
    from annotator.services.workspace import Workspace


@click.command(epilog=example("annotator disagreements --limit 20"))
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with each annotator's vote.")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="The N most contested ones; "
              "all if not given.")  # fmt: skip
@click.pass_obj
def disagreements(db: Path | None, as_json: bool, limit: int | None) -> None:
    """List the sentences that annotators label differently, most contested first.

    How contested a sentence is: the chance that two votes drawn from it differ.
    """
    from annotator.services import reviewing

    with opening.reading(db) as workspace:
        found = list(islice(reviewing.all_open(workspace), limit))
        if as_json:
            print_json([_as_json(workspace, item) for item in found])
            return
    if found:
        print_table(
            ("contested", "votes", "sentence uid", "variant", "sentence"),
            [(d.contested, _votes(d.counts), d.sentence_uid, d.variant, d.text) for d in found],
        )
    else:
        click.echo("There are no open disagreements.")


@click.command(
    epilog=example(
        'annotator adjudicate 0a1b2c3d-4e5f-8071-92a3-b4c5d6e7f809 quote --annotator "Ana Ruiz"'
    )
)
@click.argument("sentence_uid", metavar="SENTENCE_UID")
@click.argument("label", metavar="LABEL")
@click.option("--annotator", metavar="NAME", required=True, help="Who decides; added if new here.")
@click.option(
    "--reason",
    type=click.Choice([str(reason) for reason in Reason]),
    help="Why the annotators disagreed.",
)
@click.option("--note", metavar="TEXT", default="", help="What future readers should know.")
@click.pass_obj
def adjudicate(
    db: Path | None,
    sentence_uid: str,
    label: str,
    annotator: str,
    reason: str | None,
    note: str,
) -> None:
    """Decide which label counts for a sentence; nobody's own label changes.

    `annotator disagreements` lists the sentences and their uids.
    """
    from annotator.services import locating, people, reviewing

    with opening.opened(db) as workspace:
        sentence_id = reviewing.sentence_by_uid(workspace, Uid(sentence_uid))
        name = reviewing.known_label(workspace, LabelName(label))
        reviewer = people.find_or_add(workspace, annotator)
        why = Reason(reason) if reason else None
        reviewing.adjudicate(workspace, reviewer.id, sentence_id, name, why, note)
        locating.remember(workspace.path)
    click.echo(f"{reviewer.name} decided: {name}.")


def _votes(counts: Mapping[LabelName, int]) -> str:
    return ", ".join(f"{label} {votes}" for label, votes in counts.items())


def _as_json(workspace: Workspace, found: Disagreement) -> dict[str, Any]:
    from annotator.services import reviewing

    return {
        "sentence_uid": found.sentence_uid,
        "story": found.story,
        "variant": found.variant,
        "kind": found.kind,
        "text": found.text,
        "contested": round(found.contested, 6),
        "reopened": found.reopened,
        "counts": found.counts,
        "votes": [
            {"annotator": vote.annotator, "label": vote.label, "unsure": vote.unsure,
             "note": vote.note, "recorded_at": vote.recorded_at}
            for vote in reviewing.votes(workspace, found.sentence_id)
        ],
    }  # fmt: skip
