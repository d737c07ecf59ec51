"""`annotator adjudicate`: decisions without the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from annotator.cli import opening
from annotator.cli.disagreement_filter import filter_named, votes_line
from annotator.cli.disagreement_json import disagreement_json
from annotator.cli.examples import example
from annotator.cli.long_task import end_as_stopped, watched
from annotator.cli.table import count, print_json
from annotator.domain.history.log import Reason
from annotator.domain.ids import LabelName, Uid
from annotator.domain.review.bulk_decisions import RuleKind
from annotator.domain.review.disagreement import DisagreementState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from annotator.domain.review.bulk_decisions import BulkPreview
    from annotator.services.review.reviewing_in_bulk import BulkReport

_MIN_VOTES: Final = 2
_REASONS: Final = click.Choice([str(reason) for reason in Reason])


@click.command(
    epilog=example(
        'annotator adjudicate 0a1b2c3d-4e5f-8071-92a3-b4c5d6e7f809 quote --annotator "Ana Ruiz"',
        'annotator adjudicate --accept majority --min-votes 3 --annotator "Ana Ruiz" --dry-run',
        'annotator adjudicate --accept unanimous --annotator "Ana Ruiz" --json',
    )
)
@click.argument("sentence_uid", metavar="[SENTENCE_UID", required=False)
@click.argument("label", metavar="LABEL]", required=False)
@click.option("--annotator", metavar="NAME", required=True, help="Who decides; added if new here.")
@click.option("--reason", type=_REASONS, help="Why the annotators disagreed.")
@click.option("--note", metavar="TEXT", default="", help="What future readers should know.")
@click.option("--accept", type=click.Choice([str(kind) for kind in RuleKind]), help="Instead of "
              "one sentence, decide all whose votes agree, or all whose votes differ with more "
              "than half for one label.")  # fmt: skip
@click.option("--min-votes", metavar="N", type=click.IntRange(min=1), help="With "
              "--accept: only sentences with N votes or more; 2 if not given.")  # fmt: skip
@click.option("--story", metavar="STORY", help="With --accept: only this story: its title or "
              "uid.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="With --accept: only say what would be decided.")
@click.option("--json", "as_json", is_flag=True, help="Print what was decided as JSON.")
@click.pass_obj
def adjudicate(
    db: Path | None,
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
    is_bulk_only = details["dry_run"] or (details["story"], details["min_votes"]) != (None, None)
    if accept is not None and sentence_uid is None:
        _decide_by_rule(db, annotator, RuleKind(accept), details)
    elif accept is None and sentence_uid is not None and label is not None and not is_bulk_only:
        _decide_one(db, annotator, sentence_uid, label, details)
    else:
        raise click.UsageError(
            "Give either a sentence's uid and a label, or --accept; --story, --min-votes and "
            "--dry-run go with --accept."
        )


def _decide_one(
    db: Path | None, annotator: str, sentence_uid: str, label: str, details: Mapping[str, Any]
) -> None:
    from annotator.services import locating, people
    from annotator.services.review import reviewing

    with opening.opened(db) as workspace:
        sentence_id = reviewing.sentence_by_uid(workspace, Uid(sentence_uid))
        name = reviewing.known_label(workspace, LabelName(label))
        with people.acting(workspace, annotator) as reviewer:
            has_voted = reviewing.has_voted(workspace, reviewer.id, sentence_id)
            why = _reason(details)
            reviewing.adjudicate(workspace, reviewer.id, sentence_id, name, why, details["note"])
        locating.remember(workspace.path)
        found = reviewing.sentence(workspace, sentence_id)
        told = disagreement_json(workspace, found) if found and details["as_json"] else None
    if has_voted:
        click.echo(f"{reviewer.name} has labelled this sentence too; that label stays.", err=True)
    if told is None:
        click.echo(f"{reviewer.name} decided: {name}.")
    else:
        print_json(told)


def _decide_by_rule(
    db: Path | None, annotator: str, kind: RuleKind, details: Mapping[str, Any]
) -> None:
    from annotator.domain.review.bulk_decisions import Rule
    from annotator.services import locating, people
    from annotator.services.review import reviewing_in_bulk

    rule = Rule(kind, details["min_votes"] or _MIN_VOTES)
    with opening.opened(db) as workspace, watched("Deciding") as watch:
        wanted = filter_named(workspace, DisagreementState.ALL, None, {"story": details["story"]})
        preview = reviewing_in_bulk.preview(workspace, rule, wanted, watch)
        report: BulkReport | None = None
        who = annotator
        if preview.sentences and not details["dry_run"]:
            with people.acting(workspace, annotator) as reviewer:
                who = reviewer.name
                report = reviewing_in_bulk.adjudicate(
                    workspace, reviewer.id, preview, _reason(details), details["note"], watch
                )
            locating.remember(workspace.path)
    if details["as_json"]:
        print_json(_as_json(preview, report, who))
    elif details["dry_run"]:
        _tell(preview, f"Would decide {count(len(preview.sentences), 'sentence')}")
    else:
        _tell(preview, f"{who} decided {count(report.decided if report else 0, 'sentence')}")
    if report is not None and report.left:
        end_as_stopped(f"run it again to decide the {count(report.left, 'sentence')} left.")


def _tell(preview: BulkPreview, what: str) -> None:
    click.echo(f"{what}: {votes_line(preview.by_label)}." if preview.by_label else f"{what}.")
    left = (
        (preview.too_few, f"with less than {count(preview.rule.min_votes, 'vote')}"),
        (preview.tied, "without a majority"),
        (preview.reopened, "decided before and reopened"),
    )
    said = [f"{number} {why}" for number, why in left if number]
    if said:
        click.echo(f"Left as they are: {', '.join(said)}.")


def _as_json(preview: BulkPreview, report: BulkReport | None, who: str) -> dict[str, Any]:
    return {
        "rule": preview.rule.kind,
        "min_votes": preview.rule.min_votes,
        "annotator": who,
        "would_decide": len(preview.sentences),
        "by_label": preview.by_label,
        "decided": report.decided if report else 0,
        "left": report.left if report else 0,
        "left_as_they_are": {
            "too_few": preview.too_few,
            "tied": preview.tied,
            "reopened": preview.reopened,
        },
    }


def _reason(details: Mapping[str, Any]) -> Reason | None:
    return Reason(details["reason"]) if details["reason"] else None
