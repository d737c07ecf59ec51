"""`annotator feedback` and `annotator reasons`: what annotators and the guideline learn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.options import json_option
from annotator.cli.table import count, print_json, print_table

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.review.feedback import OverruledLabel, StoryDecisions, StoryFeedback


@click.command(
    epilog=example(
        'annotator feedback --annotator "Ana Ruiz"',
        'annotator feedback --annotator "Ana Ruiz" --story "The harbour" --json',
    )
)
@click.option("--annotator", "name", metavar="NAME", required=True, help="Whose labels.")
@click.option("--story", metavar="STORY", help="Only this story: its title or uid.")
@json_option
@click.pass_obj
def feedback(db: Path | None, name: str, story: str | None, as_json: bool) -> None:
    """Show an annotator where decisions differ from their labels, and why.

    Only stories that the annotator has finished are shown: decisions would influence the labels
    still to come. With `annotator blind --keep-decisions`, annotators are shown none.
    """
    from annotator.services import people, reading
    from annotator.services.review import reviewing_feedback

    with opening.reading(db) as workspace:
        person = people.named(workspace, name)
        wanted = reading.story_named(workspace, story).id if story else None
        stories = [
            each
            for each in reviewing_feedback.feedback_by_story(workspace, person.id)
            if wanted in {None, each.story.id}
        ]
        found = [
            (each, reviewing_feedback.feedback(workspace, person.id, each.story.id))
            for each in stories
        ]
    if as_json:
        print_json([_as_json(*each) for each in found])
        return
    if not found:
        click.echo(f"Nothing that {person.name} labelled has been decided yet.")
    for each, told in found:
        _tell(each, told)


@click.command(epilog=example("annotator reasons", "annotator reasons --json"))
@json_option
@click.pass_obj
def reasons(db: Path | None, as_json: bool) -> None:
    """Count the reasons of decisions by pair of labels: where the guideline is weak.

    Each decision in force counts for every pair of labels among the votes it was based on.
    """
    from annotator.services.review import reviewing_feedback

    with opening.reading(db) as workspace:
        found = reviewing_feedback.reasons(workspace)
    if as_json:
        print_json(
            [
                {"labels": list(each.labels), "reason": each.reason, "decisions": each.decisions}
                for each in found
            ]
        )
    elif found:
        print_table(
            ("decisions", "labels", "reason"),
            [(e.decisions, " and ".join(e.labels), e.reason or "none given") for e in found],
        )
    else:
        click.echo("No sentence on which annotators differ has been decided yet.")


def _tell(each: StoryDecisions, told: StoryFeedback) -> None:
    title = each.story.title
    if each.is_kept_back:
        click.echo(f"{title}: in this workspace only reviewers see decisions.")
        return
    if not each.is_told:
        left = count(each.progress.total - each.progress.labelled, "sentence")
        click.echo(f"{title}: shown once it is finished, {left} to go.")
        return
    click.echo(f"{title}: {each.differing} of {count(each.decided, 'decided sentence')} differ.")
    for found in told.overruled:
        why = ", ".join(filter(None, (found.decision.reason, found.decision.note)))
        click.echo(
            f"  {found.label} → {found.decision.label}{f' ({why})' if why else ''}  "
            f"{found.variant}: {found.text}"
        )


def _as_json(each: StoryDecisions, told: StoryFeedback) -> dict[str, Any]:
    return {
        "story_uid": each.story.uid,
        "story": each.story.title,
        "finished": each.progress.is_done,
        "told": each.is_told,
        "labelled": each.progress.labelled,
        "to_label": each.progress.total,
        "decided": each.decided if each.is_told else None,
        "differing": each.differing if each.is_told else None,
        "differences": [_overruled(found) for found in told.overruled],
    }


def _overruled(found: OverruledLabel) -> dict[str, Any]:
    return {
        "sentence_uid": found.sentence_uid,
        "variant": found.variant,
        "text": found.text,
        "label": found.label,
        "note": found.note,
        "decision": found.decision.label,
        "reason": found.decision.reason,
        "decision_note": found.decision.note,
        "reviewer": found.decision.reviewer,
        "recorded_at": found.decision.decided_at,
        "reopened": found.reopened,
    }
