"""`annotator backup` and `annotator restore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli import opening
from annotator.cli.examples import example
from annotator.cli.long_task import watched
from annotator.cli.options import PATH
from annotator.cli.table import count, print_table

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.upkeep.kept_copies import Backup, Holdings

_BYTES_PER_MB = 1_000_000
_OCCASIONS = {"backup": "", "upgrade": "before an upgrade", "restore": "before a restore"}


@click.command(epilog=example("annotator backup", "annotator backup --to /media/stick --list"))
@click.option("--to", "folder", metavar="FOLDER", type=PATH, help="The folder to write to; one "
              "beside the workspace if not given.")  # fmt: skip
@click.option("--list", "only_list", is_flag=True, help="Only list the existing backups.")
@click.pass_obj
def backup(db: Path | None, folder: Path | None, only_list: bool) -> None:
    """Write a verified copy of the workspace, while somebody may be working in it.

    Backups roll: the last 10 are kept, the last one of each of 14 days, and of each of 8 weeks.
    Those of other workspaces in the folder are left alone. The list also has the copies that were
    kept beside the workspace before an upgrade or a restore; `restore` takes them too.
    """
    from annotator.services.upkeep import backup_files, backups, kept_copies

    with opening.opened(db) as workspace:
        where = folder or backup_files.default_folder(workspace)
        if only_list:
            _list(kept_copies.list_backups(workspace, folder), where)
            return
        with watched("Copying") as watch:
            made = backups.make(workspace, folder, watch=watch)
    click.echo(f"Wrote {made.path}: {_held(made.holds)}.")


@click.command(epilog=example("annotator restore annotations-backups/NAME.db restored.db"))
@click.argument("source", metavar="BACKUP", type=PATH)
@click.argument("out", metavar="OUT.db", type=PATH)
@click.option("--overwrite", is_flag=True, help="Replace OUT.db if it exists; the old file is kept "
              "beside it.")  # fmt: skip
def restore(source: Path, out: Path, overwrite: bool) -> None:
    """Write what a backup holds into a workspace file; the backup stays.

    Restore into a new file first and look at it; `annotator --db OUT.db` opens it.
    """
    from annotator.services.upkeep import restoring

    with watched("Copying") as watch:
        restored = restoring.restore(source, out, overwrite=overwrite, watch=watch)
    click.echo(f"Restored {restored.out}: {_held(restored.holds)}.")
    if restored.old is not None:
        click.echo(f"What was there before is {restored.old}.")


def _list(found: list[Backup], where: Path) -> None:
    if not found:
        click.echo(f"There are no backups of this workspace in {where}.")
        return
    print_table(
        ("made (UTC)", "MB", "holds", "", "file"),
        [
            (
                made.made_at.strftime("%Y-%m-%d %H:%M:%S"),
                made.size / _BYTES_PER_MB,
                _held(made.holds) if made.holds else made.problem,
                _OCCASIONS[made.occasion.value],
                made.path.name if made.path.parent == where else str(made.path),
            )
            for made in found
        ],
    )


def _held(holds: Holdings | None) -> str:
    if holds is None:
        return "nothing that can be read"
    return ", ".join((
        count(holds.stories, "story", "stories"),
        count(holds.variants, "variant"),
        count(holds.sentences, "sentence"),
        count(holds.events, "verdict"),
        count(holds.annotators, "annotator"),
    ))  # fmt: skip
