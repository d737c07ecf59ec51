"""`annotator drift`: what one outlet has as a quote and another one as a fact."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from annotator.cli import aligned, drift_json, opening, pair_pieces
from annotator.cli.examples import example
from annotator.cli.long_task import watched, watched_while_printing
from annotator.cli.options import PATH, json_option, limit_option
from annotator.cli.table import count, print_table, shortened
from annotator.domain.comparison.findings import FindingKind
from annotator.domain.ids import LabelName
from annotator.domain.pairing.counterparts import Grade
from annotator.domain.texts.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.domain.review.drift import Drift, DriftQuery, DriftSurvey, OutletPair
    from annotator.services.workspace import Workspace

_WIDEST = 40
_FINDINGS = {kind.value.replace(" ", "-"): kind for kind in FindingKind}


@click.command(
    epilog=example(
        'annotator drift --story "The harbour" --from quote --to fact',
        'annotator drift --outlet "Harbour Ledger" --finding quotes-lost --json',
        "annotator drift --csv pairs.csv",
    )
)
@click.option("--story", metavar="STORY", help="Only this story: its title or uid.")
@click.option("--from", "from_label", metavar="LABEL", help="What the first sentence is labelled.")
@click.option("--to", "to_label", metavar="LABEL", help="What the second one is labelled.")
@click.option(
    "--outlet",
    "outlets",
    metavar="NAME",
    multiple=True,
    help="Only pairs with this outlet; if given twice, only pairs between the two.",
)
@click.option("--finding", type=click.Choice(list(_FINDINGS)), help="Only pairs with this finding.")
@click.option(
    "--grade",
    type=click.Choice([str(grade) for grade in Grade]),
    default=str(Grade.PARAPHRASE),
    help="The lowest grade of counterparts to include; paraphrase if not given.",
)
@limit_option
@json_option
@click.option(
    "--csv",
    "out",
    metavar="OUT",
    type=PATH,
    help="Write the sentence pairs to a CSV file.",
)
@click.option("--overwrite", is_flag=True, help="Replace OUT if it exists.")
@click.pass_obj
def drift(  # noqa: PLR0913 - click hands over one argument an option
    db: Path | None,
    *,
    story: str | None,
    from_label: str | None,
    to_label: str | None,
    outlets: tuple[str, ...],
    finding: str | None,
    grade: str,
    limit: int | None,
    as_json: bool,
    out: Path | None,
    overwrite: bool,
) -> None:
    """List counterparts whose gold labels differ: a quote here, a bare fact there.

    What matters most comes first: quotes that became facts and lost their quotation marks or their
    attribution, then other quotes and facts, opinions and facts, all others, and finally what one
    side excludes. The first sentence of a pair comes from the article published earlier, if that is
    known. The table shows how labels changed between outlets.
    """
    if as_json and out:
        raise click.UsageError("--json and --csv can't be used together")
    if len(set(outlets)) > 2:  # noqa: PLR2004 - a pair
        raise click.UsageError("--outlet can be given once or twice")
    if overwrite and not out:
        raise click.UsageError("--overwrite goes with --csv")
    if from_label and from_label == to_label:
        raise click.UsageError("--from and --to are two labels; they can't be the same")
    with opening.opened(db) as workspace:
        query = _query(workspace, story, (from_label, to_label), outlets, grade, finding)
        if out:
            _write(workspace, query, out, limit, overwrite=overwrite)
        else:
            aligned.bring_up_to_date(workspace, query.story_id)
            with workspace.store.reading():
                _list(workspace, query, limit, as_json=as_json)


def _query(
    workspace: Workspace,
    story: str | None,
    turn: tuple[str | None, str | None],
    outlets: tuple[str, ...],
    grade: str,
    finding: str | None,
) -> DriftQuery:
    from annotator.domain.review.drift import DriftQuery
    from annotator.services import reading
    from annotator.services.review import reviewing

    one, other = (
        reviewing.known_label(workspace, LabelName(name)) if name else None for name in turn
    )
    return DriftQuery(
        reading.story_named(workspace, story).id if story else None,
        one,
        other,
        frozenset(outlets),
        Grade(grade),
        _FINDINGS[finding] if finding else None,
    )


def _list(workspace: Workspace, query: DriftQuery, limit: int | None, *, as_json: bool) -> None:
    from annotator.services.review import drift as service

    with watched("Looking for drift") as watch:
        found = service.survey(workspace, query, watch)
    if as_json:
        with watched_while_printing("Reading pairs") as watch:
            drifts = islice(service.each(workspace, found, watch), limit)
            for piece in drift_json.pieces_of_json(found, drifts):
                click.echo(piece.encode(), nl=False)
    elif query.finding:
        with watched("Looking for findings") as watch:
            few = list(islice(service.each(workspace, found, watch), limit))
        _print(found, few)
    else:
        # No progress bar: the pairs themselves are printed as they are found.
        _print(found, islice(service.each(workspace, found), limit))


def _write(
    workspace: Workspace, query: DriftQuery, out: Path, limit: int | None, *, overwrite: bool
) -> None:
    from annotator.services.review import drift as service
    from annotator.services.review import drift_files

    drift_files.check_target(workspace, out, overwrite=overwrite)
    aligned.bring_up_to_date(workspace, query.story_id)
    with watched("Looking for drift") as watch:
        found = service.survey(workspace, query, watch)
    with watched("Writing pairs") as watch:
        written = drift_files.save_pairs(workspace, found, out, limit, watch)
    click.echo(f"Wrote {count(written, 'pair')} to {out}.")


def _print(found: DriftSurvey, drifts: Iterable[Drift]) -> None:
    compared, drifting = found.compared, found.drifting
    if not compared:
        click.echo(
            "No counterparts have a gold label on both sides yet; `annotator progress` says how "
            "far labelling is."
        )
        return
    click.echo(
        f"Of {count(compared, 'pair')} of counterparts with gold labels, {drifting} "
        f"({drifting / compared:.1%}) are labelled differently.\n"
    )
    print_table(
        ("compared", "drift", "outlet", "other outlet", "what turned into what"),
        [(pair.compared, pair.drifting, shortened(pair.one, _WIDEST),
          shortened(pair.other, _WIDEST), _turns(pair)) for pair in found.outlets],
    )  # fmt: skip
    is_any = False
    for shown in drifts:
        is_any = True
        _print_pair(shown)
    if drifting and not is_any:
        click.echo("\nNo pair is of the kind that you asked for.")


def _turns(pair: OutletPair) -> str:
    return ", ".join(f"{one} → {other} {n}" for one, other, n in pair.turns)


def _print_pair(shown: Drift) -> None:
    texts = shown.one.text, shown.other.text
    names = pair_pieces.finding_names(shown.comparison)
    about = f"{shown.one.gold.label} → {shown.other.gold.label}"
    grade = f"{shown.place.grade} {shown.score:.2f}"
    click.echo("\n" + "  ".join(filter(None, (about, grade, shown.story.title, names))))
    for side in (shown.one, shown.other):
        when = f" ({side.published_at})" if side.published_at else ""
        click.echo(f"  {side.variant.name}{when}: {one_line(side.text)}")
    click.echo(f"  {pair_pieces.told(shown.comparison, *texts)}")
