"""Exporting: a dataset file that is there whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.records import GoldRecord, Record, VoteRecord
from annotator.domain.votes import GoldLevel
from annotator.formats import registry
from annotator.services.tasks import UNWATCHED, Watch
from annotator.services.workspace import Workspace
from annotator.storage import records


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What an export holds and where it goes.

    Attributes:
        out: The file.
        format: The format's name; by the file's ending when None.
        gold: One record a sentence, of this level; one a sentence and annotator when None.
        overwrite: Replace a file that is there.
    """

    out: Path
    format: str | None = None
    gold: GoldLevel | None = None
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote."""

    out: Path
    records: int


def run(workspace: Workspace, options: ExportOptions, watch: Watch = UNWATCHED) -> ExportReport:
    """Write a dataset; ordered by uids and place in the text, the same bytes every time.

    Raises:
        BadInputError: If the target can't be, or there is nothing to export.
        Cancelled: If it was stopped; the target is as it was.
        KnownError: If the disk is full or fails; the target is as it was.
    """
    _refuse_target(workspace, options)
    writer = registry.writer_for(options.out, options.format)
    counter = _Counter()
    names = tuple(f.name for f in fields(VoteRecord if options.gold is None else GoldRecord))
    target = options.out.resolve()  # a link stays a link
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
    try:
        with workspace.store.reading(), partial.open("xb") as file:
            writer.write(counter.counted(_records(workspace, options, watch)), names, file)
            file.flush()
            os.fsync(file.fileno())
        if counter.count == 0:
            raise BadInputError(_nothing(options))
        partial.replace(target)
    except OSError as error:
        raise _explained(error, options.out) from error
    finally:
        _remove(partial)
    return ExportReport(options.out, counter.count)


class _Counter:
    """Counts records on their way."""

    def __init__(self) -> None:
        self.count = 0

    def counted(self, source: Iterator[Record]) -> Iterator[Record]:
        for record in source:
            self.count += 1
            yield record


def _records(workspace: Workspace, options: ExportOptions, watch: Watch) -> Iterator[Record]:
    stories = records.stories(workspace.store)
    for done, story_id in enumerate(stories):
        watch.step(done, len(stories))
        if options.gold is None:
            yield from records.vote_records(workspace.store, story_id)
        else:
            yield from records.gold_records(workspace.store, story_id, options.gold)
    watch.step(len(stories), len(stories))


def _refuse_target(workspace: Workspace, options: ExportOptions) -> None:
    out = options.out
    if out.is_dir():
        raise BadInputError(
            f"{out} is a folder; name a file in it, such as {out / 'labels.jsonl'}."
        )
    if not out.parent.is_dir():
        raise BadInputError(f"The folder {out.parent} does not exist; create it first.")
    if not _is_writable(out.parent):
        raise BadInputError(f"The folder {out.parent} can't be written; choose another one.")
    if not out.exists():
        return
    if not out.is_file():
        raise BadInputError(f"{out} is not a plain file; choose another name.")
    if workspace.path.exists() and out.samefile(workspace.path):
        raise BadInputError(f"{out} is the workspace itself; choose another name.")
    if not options.overwrite:
        raise BadInputError(f"{out} exists already; use --overwrite to replace it.")
    if not _is_writable(out):
        raise BadInputError(f"{out} is write-protected; choose another name.")


def _is_writable(path: Path) -> bool:
    # The mode is asked too: to the superuser everything is writable.
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def _nothing(options: ExportOptions) -> str:
    if options.gold is None:
        return "Nothing is labelled yet, so there is nothing to export."
    return (
        f"No sentence has a gold label at the level {options.gold} yet, so there is nothing to "
        "export."
    )


def _explained(error: OSError, out: Path) -> KnownError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            f"The disk is full, so {out} could not be written; free some space and export again. "
            "What was there before is unchanged."
        )
    return KnownError(f"{out} could not be written: {error.strerror}.")


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The folder went away or turned read-only; the error that led here says so already.
        return
