"""Saving a report: one HTML page, or a folder of CSV tables; there whole or not at all."""

import errno
import os
import secrets
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError, KnownError
from annotator.domain.phrases import Phrase
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.records import FILE_NAMES, record_tables

_PAGE_ENDINGS: Final = frozenset({".html", ".htm"})
_FOLDER_ENDINGS: Final = frozenset({"", ".csv"})
_INSTEAD: Final = Phrase("choose another name, or use --overwrite to replace it")


class ReportForm(StrEnum):
    """In which form a report is saved."""

    PAGE = "html"
    TABLES = "csv"


@dataclass(frozen=True, slots=True)
class ReportTarget:
    """Where a report goes.

    Attributes:
        out: The page's file, or the tables' folder.
        form: Which of the two.
        overwrite: Replace what is there, if it is a report.
    """

    out: Path
    form: ReportForm
    overwrite: bool = False


def form_of(out: Path) -> ReportForm:
    """Return which form a name asks for.

    Raises:
        BadInputError: If its ending is that of neither.
    """
    ending = out.suffix.lower()
    if ending in _PAGE_ENDINGS:
        return ReportForm.PAGE
    if ending in _FOLDER_ENDINGS:
        return ReportForm.TABLES
    raise BadInputError(
        "A report is a page or a folder of tables, not {suffix}; name a page such as {example}, "
        "or a folder such as {folder}.",
        suffix=out.suffix,
        example=out.with_suffix(".html"),
        folder=out.with_suffix(""),
    )


def check_target(workspace: Path, target: ReportTarget) -> None:
    """Refuse a place that a report can't go to, before it is made.

    Args:
        workspace: The workspace file, which no report may replace.
        target: The place.

    Raises:
        BadInputError: If it can't go there; the sentence says what to do.
    """
    out = target.out
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
    if workspace.exists() and out.samefile(workspace):
        raise BadInputError("{out} is the workspace itself; choose another name.", out=out)
    if target.form is ReportForm.PAGE:
        _check_page(target)
    else:
        _check_folder(target)


def save(report: Report, target: ReportTarget) -> None:
    """Write a report.

    It is written beside its place under another name and moved there at the end.

    Raises:
        KnownError: If the disk is full or fails; what was there before is as it was.
    """
    out = target.out.resolve()  # a link stays a link
    partial = out.with_name(f".{out.name}.{secrets.token_hex(4)}.partial")
    try:
        if target.form is ReportForm.PAGE:
            _write_page(report, partial)
            partial.replace(out)
        else:
            _write_tables(report, partial)
            _swap(partial, out)
    except OSError as error:
        raise _explained(error, target.out) from error
    finally:
        _remove(partial)


def _check_page(target: ReportTarget) -> None:
    out = target.out
    if out.is_dir():
        raise BadInputError(
            "{out} is a folder; name a file in it, such as {example}.",
            out=out,
            example=out / "report.html",
        )
    if not out.is_file():
        raise BadInputError("{out} is not a plain file; choose another name.", out=out)
    if not target.overwrite:
        raise BadInputError("{out} exists already; {instead}.", out=out, instead=_INSTEAD)


def _check_folder(target: ReportTarget) -> None:
    out = target.out
    if not out.is_dir():
        raise BadInputError("{out} is a file; the tables need a folder of their own.", out=out)
    inside = {path.name for path in out.iterdir()}
    others = sorted(inside - _table_files())
    if others:
        raise BadInputError(
            "The folder {out} holds something else, such as {other}; name a new one, such as "
            "{example}.",
            out=out,
            other=others[0],
            example=out / "report",
        )
    if inside and not target.overwrite:
        raise BadInputError("{out} exists already; {instead}.", out=out, instead=_INSTEAD)


def _table_files() -> set[str]:
    return {f"{name}.csv" for name in FILE_NAMES}


def _write_page(report: Report, partial: Path) -> None:
    from annotator.formats.reports.report_html import page  # noqa: PLC0415 - nobody else needs it

    with partial.open("xb") as file:
        file.write(page(report).encode())
        file.flush()
        os.fsync(file.fileno())


def _write_tables(report: Report, partial: Path) -> None:
    from annotator.formats.reports.report_csv import write_table  # noqa: PLC0415 - nobody else needs it

    partial.mkdir()
    for table in record_tables(report):
        with (partial / f"{table.name}.csv").open("xb") as file:
            write_table(table, file)
            file.flush()
            os.fsync(file.fileno())


def _swap(partial: Path, out: Path) -> None:
    """Put the new folder where the old one is; if that fails, the old one is back."""
    if not out.exists():
        partial.rename(out)
        return
    old = partial.with_suffix(".old")
    out.rename(old)
    try:
        partial.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _explained(error: OSError, out: Path) -> KnownError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KnownError(
            "The disk is full, so {out} could not be written; free some space and save again. "
            "What was there before is unchanged.",
            out=out,
        )
    return KnownError("{out} could not be written: {reason}.", out=out, reason=error.strerror)


def _remove(partial: Path) -> None:
    if partial.is_dir():
        shutil.rmtree(partial, ignore_errors=True)
        return
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The folder went away or turned read-only; the error that led here says so already.
        return
