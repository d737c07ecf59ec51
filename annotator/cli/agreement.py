"""`annotator agreement`: how far annotators agree."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from annotator.cli import agreement_table, opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.options import json_option
from annotator.cli.resampling_options import resampling_options
from annotator.cli.table import print_json
from annotator.domain.agreement.figures import CONFIDENCE, kinds_covered

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.agreement.figures import Agreement, AgreementReport
    from annotator.domain.people import Annotator


@click.command(
    epilog=example("annotator agreement", 'annotator agreement --story "The harbour" --json')
)
@json_option
@click.option("--story", metavar="STORY", help="Only this story: its title or uid.")
@resampling_options
@click.pass_obj
def agreement(db: Path | None, as_json: bool, story: str | None, draws: int, seed: int) -> None:
    """Show how far annotators agree: overall, by label, by story and by pair.

    Percent agreement (as a share from 0 to 1), Cohen's κ, Fleiss' κ, Krippendorff's alpha for
    nominal data and Gwet's AC1, with 95 % intervals from a bootstrap over stories. The overall
    figures are given twice: with exclude as a label like the others, and over the sentences that
    nobody excluded. "compared" counts the sentences with two votes or more.
    """
    from annotator.services import reading
    from annotator.services.reporting import agreement as service

    with opening.opened(db) as workspace, watched("Measuring agreement") as watch:
        story_id = reading.story_named(workspace, story).id if story else None
        options = service.AgreementOptions(story_id, draws, seed)
        report = service.agreement_of(workspace, options, watch)
    if as_json:
        print_json(_as_json(report))
    else:
        agreement_table.print_report(report)


def _as_json(report: AgreementReport) -> dict[str, Any]:
    return {
        "overall": _agreement(report.overall),
        "overall_content": _agreement(report.content),
        "by_label": [
            {"label": each.label, "label_votes": each.votes, **_agreement(each.agreement)}
            for each in report.by_label
        ],
        "by_story": [
            {
                "story_uid": each.story.uid,
                "story": each.story.title,
                **_agreement(each.agreement),
            }
            for each in report.by_story
        ],
        "by_pair": [
            {
                "pair": [_person(each.one), _person(each.other)],
                **_agreement(each.agreement),
                "confusion": asdict(each.confusion),
            }
            for each in report.by_pair
        ],
        "confusion": asdict(report.confusion),
        "annotators": [
            {
                **_person(each.annotator),
                "labels": dict(zip(report.labels, each.votes, strict=True)),
            }
            for each in report.annotators
        ],
        "coverage": [
            {"votes": votes, "sentences": n, "kinds": list(kinds_covered(votes))}
            for votes, n in enumerate(report.coverage)
        ],
        "confidence": CONFIDENCE,
        "draws": report.draws,
        "seed": report.seed,
    }


def _agreement(found: Agreement) -> dict[str, Any]:
    figures = {
        name: {
            "value": figure.value,
            "low": figure.low,
            "high": figure.high,
            "reason": figure.reason,
        }
        for name, figure in found.coefficients.named()
    }
    return {**asdict(found.counts), **figures}


def _person(annotator: Annotator) -> dict[str, str]:
    return {"annotator_uid": annotator.uid, "annotator": annotator.name}
