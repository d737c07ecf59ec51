"""`annotator disagreements` and `annotator adjudicate`: reviewing without the window."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.table import count, print_json, print_table
from annotator.domain.history.log import Reason
from annotator.domain.ids import AnnotatorId, LabelName, Uid
from annotator.domain.review.bulk_decisions import RuleKind
from annotator.domain.review.disagreement import DisagreementFilter, DisagreementState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from annotator.domain.review.bulk_decisions import BulkPreview
    from annotator.domain.review.disagreement import Disagreement
    from annotator.services.workspace import Workspace

_STOPPED: Final = 130
_REASONS: Final = click.Choice([str(reason) for reason in Reason])


@click.command(
    epilog=example(
        "annotator disagreements --limit 20",
        'annotator disagreements --labels fact opinion --outlet "Daily" --json',
        "annotator disagreements --state settled --reason guideline_gap",
    )
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, with each annotator's vote.")
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="The first N; all if not "
              "given.")  # fmt: skip
@click.option("--state", type=click.Choice([str(state) for state in DisagreementState]),
              default=str(DisagreementState.OPEN), help="Which ones; open if not given, which "
              "includes the reopened.")  # fmt: skip
@click.option("--labels", metavar="LABEL LABEL", nargs=2, help="Those with votes for both labels.")
@click.option("--story", metavar="STORY", help="Those of one story: its title or uid.")
@click.option("--outlet", metavar="TEXT", default="", help="Those of variants with this in the "
              "outlet's name.")  # fmt: skip
@click.option("--annotator", metavar="NAME", help="Those that this annotator has a vote on.")
@click.option("--reason", type=_REASONS, help="Those decided for this reason.")
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

    How contested a sentence is: the chance that two votes drawn from it differ. Settled ones come
    with the newest decision first, and after the open ones where both are listed.
    """
    from annotator.services.review import reviewing

    with opening.reading(db) as workspace:
        wanted = _filter(workspace, state, labels, narrowing)
        found = list(islice(reviewing.each(workspace, wanted), limit))
        if as_json:
            print_json([_as_json(workspace, item) for item in found])
            return
        none = "" if found else reviewing.why_none(workspace, wanted)
    if found:
        print_table(
            ("contested", "votes", "decided", "sentence uid", "variant", "sentence"),
            [
                (d.contested, _votes(d.counts), _decided(d), d.sentence_uid, d.variant, d.text)
                for d in found
            ],
        )
    else:
        click.echo(none)


@click.command(
    epilog=example(
        'annotator adjudicate 0a1b2c3d-4e5f-8071-92a3-b4c5d6e7f809 quote --annotator "Ana Ruiz"',
        'annotator adjudicate --accept majority --min-votes 3 --annotator "Ana Ruiz" --dry-run',
    )
)
@click.argument("sentence_uid", metavar="[SENTENCE_UID", required=False)
@click.argument("label", metavar="LABEL]", required=False)
@click.option("--annotator", metavar="NAME", required=True, help="Who decides; added if new here.")
@click.option("--reason", type=_REASONS, help="Why the annotators disagreed.")
@click.option("--note", metavar="TEXT", default="", help="What future readers should know.")
@click.option("--accept", type=click.Choice([str(kind) for kind in RuleKind]), help="Instead of "
              "one sentence, decide all on which the votes agree, or all on which they differ and "
              "more than half are for one label.")  # fmt: skip
@click.option("--min-votes", metavar="N", type=click.IntRange(min=1), default=2, help="With "
              "--accept: only sentences with N votes or more; 2 if not given.")  # fmt: skip
@click.option("--story", metavar="STORY", help="With --accept: only one story, by its title or "
              "uid.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="With --accept: only say what would be decided.")
@click.pass_context
def adjudicate(
    ctx: click.Context,
    /,
    sentence_uid: str | None,
    label: str | None,
    annotator: str,
    accept: str | None,
    **details: Any,  # noqa: ANN401 - the options as click parsed them
) -> None:
    """Decide which label counts for a sentence; nobody's own label changes.

    `annotator disagreements` lists the sentences and their uids. With --accept, many sentences are
    decided by a rule, as one step that undo takes back as a whole.
    """
    is_bulk_only = details["dry_run"] or details["story"] is not None
    if accept is not None and sentence_uid is None:
        _decide_by_rule(ctx, annotator, RuleKind(accept), details)
    elif accept is None and sentence_uid is not None and label is not None and not is_bulk_only:
        _decide_one(ctx.obj, annotator, sentence_uid, label, details)
    else:
        raise click.UsageError(
            "Give either a sentence's uid and a label, or --accept; --story and --dry-run go with "
            "--accept."
        )


def _decide_one(
    db: Path | None, annotator: str, sentence_uid: str, label: str, details: Mapping[str, Any]
) -> None:
    from annotator.services import locating, people
    from annotator.services.review import reviewing

    with opening.opened(db) as workspace:
        sentence_id = reviewing.sentence_by_uid(workspace, Uid(sentence_uid))
        name = reviewing.known_label(workspace, LabelName(label))
        reviewer = people.find_or_add(workspace, annotator)
        has_voted = reviewing.has_voted(workspace, reviewer.id, sentence_id)
        why = _reason(details)
        reviewing.adjudicate(workspace, reviewer.id, sentence_id, name, why, details["note"])
        locating.remember(workspace.path)
    if has_voted:
        click.echo(f"{reviewer.name} has labelled this sentence too; that label stays.", err=True)
    click.echo(f"{reviewer.name} decided: {name}.")


def _decide_by_rule(
    ctx: click.Context, annotator: str, kind: RuleKind, details: Mapping[str, Any]
) -> None:
    from annotator.domain.review.bulk_decisions import Rule
    from annotator.services import locating, people
    from annotator.services.review import reviewing

    rule = Rule(kind, details["min_votes"])
    with opening.opened(ctx.obj) as workspace, watched("Deciding") as watch:
        wanted = _filter(workspace, DisagreementState.ALL, None, {"story": details["story"]})
        preview = reviewing.bulk_preview(workspace, rule, wanted, watch)
        if details["dry_run"] or not preview.sentences:
            _tell(preview, f"Would decide {count(len(preview.sentences), 'sentence')}")
            return
        reviewer = people.find_or_add(workspace, annotator)
        why = _reason(details)
        report = reviewing.bulk_adjudicate(
            workspace, reviewer.id, preview, why, details["note"], watch
        )
        locating.remember(workspace.path)
    _tell(preview, f"{reviewer.name} decided {count(report.decided, 'sentence')}")
    if report.left:
        click.echo(
            f"Stopped with {count(report.left, 'sentence')} left; run it again to decide the rest.",
            err=True,
        )
        ctx.exit(_STOPPED)


def _tell(preview: BulkPreview, what: str) -> None:
    click.echo(f"{what}: {_votes(preview.by_label)}." if preview.by_label else f"{what}.")
    left = (
        (preview.too_few, f"with less than {count(preview.rule.min_votes, 'vote')}"),
        (preview.tied, "without a majority"),
        (preview.reopened, "decided before and reopened"),
    )
    said = [f"{number} {why}" for number, why in left if number]
    if said:
        click.echo(f"Left as they are: {', '.join(said)}.")


def _filter(
    workspace: Workspace,
    state: str,
    labels: tuple[str, str] | None,
    narrowing: Mapping[str, str | None],
) -> DisagreementFilter:
    from annotator.services import counterparts

    story, reason = narrowing.get("story"), narrowing.get("reason")
    return DisagreementFilter(
        DisagreementState(state),
        (LabelName(labels[0]), LabelName(labels[1])) if labels else None,
        counterparts.story_named(workspace, story).id if story else None,
        narrowing.get("outlet") or "",
        _annotator(workspace, narrowing.get("annotator")),
        Reason(reason) if reason else None,
    )


def _annotator(workspace: Workspace, name: str | None) -> AnnotatorId | None:
    from annotator.services import people

    return None if name is None else people.named(workspace, name).id


def _reason(details: Mapping[str, Any]) -> Reason | None:
    return Reason(details["reason"]) if details["reason"] else None


def _votes(counts: Mapping[LabelName, int]) -> str:
    return ", ".join(f"{label} {votes}" for label, votes in counts.items())


def _decided(found: Disagreement) -> str:
    if found.decision is None:
        return ""
    label = found.decision.label
    if not found.reopened:
        return label
    shifts = ", ".join(f"{shift.label} {shift.then} → {shift.now}" for shift in found.shifts)
    return f"{label}, reopened: {shifts}"


def _as_json(workspace: Workspace, found: Disagreement) -> dict[str, Any]:
    from annotator.services.review import reviewing

    return {
        "sentence_uid": found.sentence_uid,
        "story": found.story,
        "variant": found.variant,
        "kind": found.kind,
        "text": found.text,
        "contested": round(found.contested, 6),
        "open": found.is_open,
        "reopened": found.reopened,
        "counts": found.counts,
        "votes": [
            {"annotator": vote.annotator, "label": vote.label, "unsure": vote.unsure,
             "note": vote.note, "recorded_at": vote.recorded_at}
            for vote in reviewing.votes(workspace, found.sentence_id)
        ],
        "decision": found.decision and {
            "label": found.decision.label,
            "reason": found.decision.reason,
            "note": found.decision.note,
            "annotator": found.decision.reviewer,
            "recorded_at": found.decision.decided_at,
            "counts": found.decision.basis,
        },
    }  # fmt: skip
