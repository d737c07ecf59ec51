"""`annotator export`: a dataset file."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.table import count
from annotator.domain.votes import GoldLevel


@click.command(
    epilog=example("annotator export labels.jsonl", "annotator export gold.csv --gold majority")
)
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--format", "name", metavar="FORMAT", help="jsonl or csv; by OUT's ending if not "
              "given.")  # fmt: skip
@click.option(
    "--gold",
    type=click.Choice([str(level) for level in GoldLevel]),
    help="One record a sentence, with the label that counts: adjudicated, also unanimous, or "
    "also the majority's. Without it, one record a sentence and annotator.",
)
@click.option("--overwrite", is_flag=True, help="Replace OUT if it exists.")
@click.pass_obj
def export(db: Path | None, out: Path, name: str | None, gold: str | None, overwrite: bool) -> None:
    """Write the labels to a dataset file.

    The file is there whole or not at all, and the same labels give the same bytes.
    """
    from annotator.services import exporting

    level = GoldLevel(gold) if gold else None
    options = exporting.ExportOptions(out, name, level, overwrite)
    with opening.opened(db) as workspace, watched("Exporting") as watch:
        report = exporting.run(workspace, options, watch)
    click.echo(f"Wrote {count(report.records, 'record')} to {report.out}.")
