"""Saving a report, as one HTML page or a folder of CSV tables, completely or not at all."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.reporting.contents import Report
from annotator.domain.reporting.records import FILE_NAMES, record_tables
from annotator.domain.reporting.voice import ENGLISH, Voice
from annotator.services import output, output_places

_PAGE_ENDINGS: Final = frozenset({".html", ".htm"})
_FOLDER_ENDINGS: Final = frozenset({"", ".csv"})


class ReportForm(StrEnum):
    """The form of a saved report."""

    PAGE = "html"
    TABLES = "csv"


@dataclass(frozen=True, slots=True)
class ReportTarget:
    """Where a report goes.

    Attributes:
        out: The file of the page, or the folder of the tables.
        form: The form.
        overwrite: Whether to replace an earlier report.
    """

    out: Path
    form: ReportForm
    overwrite: bool = False


def form_of(out: Path) -> ReportForm:
    """Return the form that a name implies.

    Raises:
        BadInputError: If the ending fits neither form.
    """
    ending = out.suffix.lower()
    if ending in _PAGE_ENDINGS:
        return ReportForm.PAGE
    if ending in _FOLDER_ENDINGS:
        return ReportForm.TABLES
    raise BadInputError(
        "A report is saved as a page or as a folder of tables, not as {suffix}; name a page "
        "such as {example}, or a folder such as {folder}.",
        suffix=out.suffix,
        example=out.with_suffix(".html"),
        folder=out.with_suffix(""),
    )


def check_target(workspace: Path, target: ReportTarget) -> None:
    """Raise an error if a report can't be saved there; call this before making it.

    Args:
        workspace: The workspace file, which must not be replaced.
        target: The target.

    Raises:
        BadInputError: If it can't go there; the sentence says what to do.
        KnownError: If the disk fails.
    """
    if target.form is ReportForm.PAGE:
        output_places.require_file(target.out, workspace, "report.html", overwrite=target.overwrite)
        return
    try:
        output_places.require_place(target.out, workspace)
        _check_folder(target)
    except OSError as error:
        raise output_places.explained(error, target.out) from error


def save(report: Report, target: ReportTarget, voice: Voice = ENGLISH) -> None:
    """Write a report.

    Args:
        report: The report.
        target: The target.
        voice: The language of a page; the names in tables are data and never change.

    Raises:
        BadInputError: If something has come there meanwhile that may not be replaced.
        KnownError: If the disk is full or fails; what was there before is as it was.
    """
    is_folder = target.form is ReportForm.TABLES
    with output.replaced(target.out, is_folder=is_folder, overwrite=target.overwrite) as folder:
        if is_folder:
            _write_tables(report, folder)
        else:
            _write_page(report, folder / target.out.resolve().name, voice)


def _check_folder(target: ReportTarget) -> None:
    out = target.out
    if not out.exists():
        return
    if not out.is_dir():
        raise BadInputError("{out} is a file; the tables need a folder of their own.", out=out)
    inside = {path.name for path in out.iterdir()}
    others = sorted(inside - _table_files())
    if others:
        raise BadInputError(
            "The folder {out} contains other things, such as {other}; name a new one, such as "
            "{example}.",
            out=out,
            other=others[0],
            example=out / "report",
        )
    if inside and not target.overwrite:
        raise output_places.taken(out)


def _table_files() -> set[str]:
    return {f"{name}.csv" for name in FILE_NAMES}


def _write_page(report: Report, file: Path, voice: Voice) -> None:
    from annotator.formats.reports.report_html import page  # noqa: PLC0415 - nobody else needs it

    file.write_bytes(page(report, voice).encode())


def _write_tables(report: Report, folder: Path) -> None:
    from annotator.formats.reports.report_csv import write_table  # noqa: PLC0415 - nobody else needs it

    for table in record_tables(report):
        with (folder / f"{table.name}.csv").open("xb") as file:
            write_table(table, file)
