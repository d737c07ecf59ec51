"""`annotator disagreements`: on which sentences annotators differ."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import click

from annotator.cli import opening
from annotator.cli.disagreement_filter import filter_named, votes_line
from annotator.cli.disagreement_json import disagreement_json
from annotator.cli.examples import example
from annotator.cli.options import limit_option
from annotator.cli.table import print_json, print_table
from annotator.domain.history.log import Reason
from annotator.domain.review.disagreement import DisagreementState

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.review.disagreement import Disagreement

_REASONS: Final = click.Choice([str(reason) for reason in Reason])


@click.command(
    epilog=example(
        "annotator disagreements --limit 20",
        'annotator disagreements --labels fact opinion --outlet "Daily" --json',
        "annotator disagreements --state settled --reason guideline_gap",
    )
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with each annotator's vote.")
@limit_option
@click.option("--state", type=click.Choice([str(state) for state in DisagreementState]),
              default=str(DisagreementState.OPEN), help="Which ones; open if not given, which "
              "includes the reopened.")  # fmt: skip
@click.option(
    "--labels", metavar="LABEL LABEL", nargs=2, help="Only sentences with votes for both labels."
)
@click.option("--story", metavar="STORY", help="Only this story: its title or uid.")
@click.option("--outlet", metavar="TEXT", default="", help="Only sentences of outlets with this "
              "in their name.")  # fmt: skip
@click.option(
    "--annotator", metavar="NAME", help="Only sentences that this annotator has voted on."
)
@click.option("--reason", type=_REASONS, help="Only sentences decided for this reason.")
@click.pass_obj
def disagreements(
    db: Path | None,
    /,
    as_json: bool,
    limit: int | None,
    state: str,
    labels: tuple[str, str] | None,
    **narrowing: str | None,
) -> None:
    """List the sentences that annotators label differently, most contested first.

    How contested a sentence is: the probability that two votes drawn from it differ. Settled ones
    are listed with the newest decision first, after the open ones if both are listed.
    """
    from annotator.services.review import empty_lists, reviewing

    with opening.reading(db) as workspace:
        wanted = filter_named(workspace, state, labels, narrowing)
        found = list(islice(reviewing.each(workspace, wanted), limit))
        if as_json:
            print_json([disagreement_json(workspace, item) for item in found])
            return
        none = "" if found else empty_lists.why_none(workspace, wanted)
    if found:
        print_table(
            ("contested", "votes", "decided", "sentence uid", "variant", "sentence"),
            [
                (d.contested, votes_line(d.counts), _decided(d), d.sentence_uid, d.variant, d.text)
                for d in found
            ],
        )
    else:
        click.echo(none)


def _decided(found: Disagreement) -> str:
    if found.decision is None:
        return ""
    label = found.decision.label
    if not found.reopened:
        return label
    shifts = ", ".join(f"{shift.label} {shift.then} → {shift.now}" for shift in found.shifts)
    return f"{label}, reopened: {shifts}"
