"""Saving drift as sentence pairs: a CSV file that is there whole or not at all."""

import errno
import os
import secrets
from itertools import islice
from pathlib import Path

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.review.drift import DriftSurvey
from annotator.formats.reports.pairs_csv import write_pairs
from annotator.services.review import drift
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace


def check_target(workspace: Workspace, out: Path, *, overwrite: bool = False) -> None:
    """Refuse a place that the pairs can't go to, before they are looked for.

    Raises:
        BadInputError: If they can't go there; the sentence says what to do.
    """
    if out.is_dir():
        raise BadInputError(
            "{out} is a folder; name a file in it, such as {example}.",
            out=out,
            example=out / "drift.csv",
        )
    if not out.parent.is_dir():
        raise BadInputError(
            "The folder {parent} does not exist; create it first.", parent=out.parent
        )
    if not os.access(out.parent, os.W_OK):
        raise BadInputError(
            "The folder {parent} can't be written; choose another one.", parent=out.parent
        )
    if not out.exists():
        return
    if not out.is_file():
        raise BadInputError("{out} is not a plain file; choose another name.", out=out)
    if workspace.path.exists() and out.samefile(workspace.path):
        raise BadInputError("{out} is the workspace itself; choose another name.", out=out)
    if not overwrite:
        raise BadInputError("{out} exists already; use --overwrite to replace it.", out=out)


def save_pairs(
    workspace: Workspace,
    found: DriftSurvey,
    out: Path,
    limit: int | None = None,
    watch: Watch = UNWATCHED,
) -> int:
    """Write the pairs of a survey, in its order, and return how many there are.

    Args:
        workspace: The workspace.
        found: The survey.
        out: The file; what is there is replaced (see `check_target`).
        limit: The first so many only; all if None.
        watch: Told how many of the pairs were looked at.

    Raises:
        Cancelled: If it was stopped; the file is as it was.
        KnownError: If the disk is full or fails; the file is as it was.
    """
    target = out.resolve()  # a link stays a link
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
    try:
        with workspace.store.reading(), partial.open("xb") as file:
            count = write_pairs(islice(drift.each(workspace, found, watch), limit), file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise _explained(error, out) from error
    finally:
        _remove(partial)
    return count


def _explained(error: OSError, out: Path) -> KnownError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            "The disk is full, so {out} could not be written; free some space and try again. "
            "What was there before is unchanged.",
            out=out,
        )
    return KnownError("{out} could not be written: {reason}.", out=out, reason=error.strerror)


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The folder went away or turned read-only; the error that led here says so already.
        return
