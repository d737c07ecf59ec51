"""Rescuing a damaged workspace: what can be read is written into a new file."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError, WorkspaceError
from annotator.domain.phrases import Phrase
from annotator.domain.uids import uid_sequence
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import iso_time, open_workspace, wall_clock
from annotator.storage.proving import verification
from annotator.storage.rescue import rescuing
from annotator.storage.rescue.rescuing import Rescued
from annotator.storage.workspace_file.backups import Holdings
from annotator.storage.workspace_file.free_names import free_beside

__all__ = ["RescueReport", "run", "suggested_file"]

_NAMES: Final = {
    "operation": Phrase("steps of the history"),
    "label_event": Phrase("labels"),
    "kind_event": Phrase("corrections of kinds"),
    "link_event": Phrase("manual links"),
    "boundary_event": Phrase("splits and merges"),
    "place_event": Phrase("articles moved or removed"),
    "detail_event": Phrase("corrected outlets and titles"),
    "sentence": Phrase("sentences"),
    "variant": Phrase("articles"),
    "story": Phrase("stories"),
    "annotator": Phrase("annotators"),
    "session": Phrase("sessions"),
}


@dataclass(frozen=True, slots=True)
class RescueReport:
    """The result of a rescue.

    Attributes:
        out: The new workspace.
        holds: Its contents.
        missing: Messages about what is missing or was reconstructed, as far as it is known.
    """

    out: Path
    holds: Holdings
    missing: tuple[str, ...]


def run(path: Path, out: Path, watch: Watch = UNWATCHED) -> RescueReport:
    """Write what can be read of a damaged workspace into a new file; the damaged one is only read.

    Args:
        path: The damaged file.
        out: The new file, which must not exist yet.
        watch: Follows the parts of the work, and is asked all the time whether to go on.

    Raises:
        BadInputError: If `path` does not exist.
        Cancelled: If it was stopped; nothing was written.
        WorkspaceError: If nothing of a workspace is left in it, or `out` can't be written.
    """
    if not path.is_file():
        raise BadInputError("{path} does not exist, or is not a file.", path=path)
    new_uid = next(uid_sequence(wall_clock(), None, secrets.randbits))
    done = rescuing.rescue(path, out, new_uid, iso_time(wall_clock()), watch.step)
    watch.report(rescuing.PARTS - 1, rescuing.PARTS)
    with open_workspace(out) as workspace:
        wrong = next(verification.findings(workspace.store), None)
    if wrong is not None:
        raise WorkspaceError(
            "{out} was written, but it is not sound: {wrong}", out=out, wrong=wrong
        )
    return RescueReport(out, done.holds, tuple(_missing(done)))


def suggested_file(path: Path) -> Path:
    """Return an unused name for the new file."""
    return free_beside(path.with_suffix(".db"), "-rescued")


def _missing(done: Rescued) -> Iterator[str]:
    if done.unreadable_pages:
        yield (
            Phrase(
                "Pages of the file that can't be read: {unreadable_pages}. Anything stored only "
                "there is missing, and there is no telling how much that was.",
                unreadable_pages=done.unreadable_pages,
            )
        )
    for table, count in (done.lost_lines | done.lost_rows).items():
        if count:
            name = _NAMES.get(table) or Phrase("rows of {table}", table=table)
            yield Phrase("Missing {what}: at least {count}.", what=name, count=count)
    yield from done.unlabelled
    yield from done.remarks
