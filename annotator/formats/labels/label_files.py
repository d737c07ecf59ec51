"""Files of labels from elsewhere: JSON Lines, JSON, CSV, a spreadsheet, or standoff."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import (
    LabelFile,
    LabelRecord,
    LineProblem,
    Mismatch,
    line_problem,
)
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import one_line
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.labels import label_fields
from annotator.formats.labels.columns_of_labels import KnownLabels, field_of_labels
from annotator.formats.labels.conll_labels import conll_lines, is_conll
from annotator.formats.labels.label_columns import Headings, fields_of
from annotator.formats.labels.label_fields import UnreadableValueError
from annotator.formats.labels.label_json import json_array, json_lines
from annotator.formats.labels.label_tables import (
    Line,
    csv_lines,
    names_sentences,
    no_file_of_labels,
    require_fields,
    row_lines,
)
from annotator.formats.labels.standoff_labels import is_standoff, standoff_lines
from annotator.formats.labels.task_labels import records_of
from annotator.formats.labels.webanno_labels import is_webanno, webanno_lines
from annotator.formats.parquet_rows import is_parquet, parquet_rows
from annotator.formats.spreadsheets import is_spreadsheet, read_rows

_ZIP: Final = b"PK\x03\x04"
_PACKED: Final = (_ZIP, b"\xd0\xcf\x11\xe0")
"""How other spreadsheets and archives begin, and those of old Excel."""
_SAYS_WHAT_IT_IS: Final = b"mimetype"
_SAID_WITHIN: Final = 60
"""As spreadsheets of LibreOffice do at their beginning."""
_DOCBIN: Final = ".spacy"
_DEFLATED: Final = (b"x\x9c", b"x\xda", b"x\x01", b"x^")
"""How what zlib has packed begins."""
_CAS_BEGINS: Final = re.compile(r'\{\s*"%TYPES"')
_LONGEST_PART: Final = 40
"""Letters of a label's text that tell which one of its line is meant."""
_OF_MANY: Final = frozenset({"decided_by", "votes", "probability"})


def read(path: Path, known: Collection[str] = ()) -> LabelFile:
    """Read a file of labels; its content tells what it is, not its name.

    CSV may be separated by commas, semicolons or tabs. The objects of a JSON array are its lines,
    and a task of another program is as many records as it holds places.

    Args:
        path: The file.
        known: What labels may be called, in small letters, by which a table is understood that
            has a column for each annotator.

    Raises:
        BadInputError: If it can't be read, a line is broken, or it lacks what every line needs;
            the sentence names the file, and the line where there is one.
    """
    content = _read_bytes(path)
    if is_spreadsheet(content):
        sheet = read_rows(content, path, names_sentences)
        labels = KnownLabels(known, list(sheet.remarks))
        return _label_file(row_lines(sheet.rows, path, labels), path, labels)
    if is_parquet(content):
        return _label_file(enumerate(parquet_rows(content, path), 1), path, KnownLabels(known))
    if content.startswith(_ZIP) and _SAYS_WHAT_IT_IS not in content[:_SAID_WITHIN]:
        raise BadInputError("{name} is an archive; unpack it and import what is in it.", name=path)
    if content.startswith(_PACKED):
        raise no_file_of_labels(path)
    if path.suffix.lower() == _DOCBIN or content.startswith(_DEFLATED):
        raise BadInputError(
            "{path} is a spaCy DocBin, which only spaCy can read; write its texts and labels as "
            "JSON Lines, and import those.",
            path=path,
        )
    text, encoding = decode(content, str(path))
    # A second byte-order mark stands where a program put one before text that had one.
    text = text.lstrip("\ufeff")
    start = text.lstrip()
    if not start:
        raise BadInputError("{path} is empty.", path=path)
    remarks: list[str] = (
        []
        if encoding.startswith("utf-")
        else [Phrase("{path} was read as {encoding}.", path=path, encoding=encoding)]
    )
    labels = KnownLabels(known, remarks)
    return _label_file(_reading(start, labels)(text, path), path, labels)


def _reading(start: str, labels: KnownLabels) -> Callable[[str, Path], Iterator[Line]]:
    if is_standoff(start):
        return standoff_lines
    if is_webanno(start):
        return webanno_lines
    if is_conll(start):
        return conll_lines
    if start.startswith("<") or _CAS_BEGINS.match(start):
        return _refused_structure
    return {"{": json_lines, "[": json_array}.get(start[0], partial(csv_lines, labels=labels))


def _refused_structure(text: str, path: Path) -> Iterator[Line]:  # noqa: ARG001 - as other readers
    raise BadInputError(
        "{path} is XML or a CAS of UIMA, which can't be read here; export it as WebAnno TSV 3, "
        "as JSON Lines or as CSV.",
        path=path,
    )


def _label_file(lines: Iterator[Line], path: Path, labels: KnownLabels) -> LabelFile:
    names: set[str] = set()
    headings = Headings()
    remarks = labels.remarks
    records: list[LabelRecord] = []
    problems: list[LineProblem] = []
    lost = 0
    for line, values in _with_labels(lines, labels):
        there = list(records_of(values))
        for found in there:
            part = _part(values, found) if len(there) > 1 else ""
            try:
                plain = headings.plain(_readable(found))
                names.update(plain)
                label = labels.parted(plain.get("label"))
                record, is_whole = label_fields.record(line, {**plain, "label": label})
            except UnreadableValueError as error:
                what = error.args[0]
                problems.append(line_problem(path.name, line, Mismatch.UNREADABLE, what, part))
            else:
                records.append(replace(record, part=part))
                lost += not is_whole
    if records or not problems:
        require_fields(names, path)
    if lost:
        remarks.append(
            Phrase(
                "{path}: the time or the guideline's number can't be read on {lost} of the "
                "lines; their labels count as given now, under no known guideline.",
                path=path,
                lost=lost,
            )
        )
    return LabelFile(
        tuple(records),
        tuple(problems),
        names_annotators=any(r.annotator or r.annotator_uid for r in records),
        is_gold=not names.isdisjoint(_OF_MANY),
        remarks=(*remarks, *headings.remarks()),
    )


def _readable(found: Mapping[str, object] | UnreadableValueError) -> Mapping[str, object]:
    if isinstance(found, UnreadableValueError):
        raise found
    return found


def _part(task: Mapping[str, object], found: Mapping[str, object] | UnreadableValueError) -> str:
    """Return which of the labels of a task it is: by the task's own number, and what it labels."""
    named = task.get("id")
    number = str(named) if isinstance(named, int | str) else ""
    said = found.text if isinstance(found, UnreadableValueError) else found.get("text")
    text = one_line(said) if isinstance(said, str) else ""
    text = text if len(text) <= _LONGEST_PART else f"{text[:_LONGEST_PART].rstrip()}…"
    if number and text:
        return Phrase("task {number}, “{text}”", number=number, text=text)
    if number:
        return Phrase("task {number}", number=number)
    return Phrase("“{text}”", text=text) if text else ""


def _with_labels(lines: Iterator[Line], labels: KnownLabels) -> Iterator[Line]:
    """Yield the lines, with the label of records in which another field holds it."""
    found = list(lines)
    records = [values for _, values in found]
    has_label = any("label" in fields_of(values).values() for values in records)
    name = "" if has_label else field_of_labels(records, labels)
    for line, values in found:
        yield line, {**values, "label": values.get(name)} if name else values


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise BadInputError("{path} is a folder, not a file of labels.", path=path)
    if path.exists() and not path.is_file():
        raise BadInputError("{path} is not a text file.", path=path)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInputError("{path} does not exist.", path=path) from None
    except PermissionError:
        raise BadInputError("{path} may not be read: permission denied.", path=path) from None
    except OSError as error:
        raise BadInputError(
            "{path} could not be read: {reason}.", path=path, reason=error.strerror
        ) from error
