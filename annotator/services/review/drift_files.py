"""Saving drift as sentence pairs in a CSV file, completely or not at all."""

from itertools import islice
from pathlib import Path

from annotator.domain.review.drift import DriftSurvey
from annotator.formats.reports.pairs_csv import write_pairs
from annotator.services import output, output_places
from annotator.services.review import drift
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace


def check_target(workspace: Workspace, out: Path, *, overwrite: bool = False) -> None:
    """Raise an error if the pairs can't be saved there; call this before searching for them.

    Raises:
        BadInputError: If they can't go there; the sentence says what to do.
        KnownError: If the disk fails.
    """
    output_places.require_file(out, workspace.path, "drift.csv", overwrite=overwrite)


def save_pairs(
    workspace: Workspace,
    found: DriftSurvey,
    out: Path,
    limit: int | None = None,
    watch: Watch = UNWATCHED,
) -> int:
    """Write the pairs of a survey, in its order, and return how many were written.

    Args:
        workspace: The workspace.
        found: The survey.
        out: The file; an existing one is replaced (see `check_target`).
        limit: How many pairs to write at most; None for all.
        watch: Told how many pairs have been examined.

    Raises:
        Cancelled: If it was stopped; the file is as it was.
        KnownError: If the disk is full or fails; the file is as it was.
    """
    with (
        output.replaced(out, is_folder=False) as folder,
        workspace.store.reading(),
        (folder / out.resolve().name).open("xb") as file,
    ):
        return write_pairs(islice(drift.each(workspace, found, watch), limit), file)
