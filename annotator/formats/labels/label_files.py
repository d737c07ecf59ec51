"""Files of labels from elsewhere: JSON Lines, JSON or CSV with the names that an export writes."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.label_records import LabelFile, LabelRecord, LineProblem, Mismatch
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import one_line
from annotator.formats.articles.encodings import decode
from annotator.formats.cells import undefuse
from annotator.formats.labels import label_fields

_SEPARATORS: Final = ",;\t"
_KNOWN: Final = label_fields.FIELDS
_MOST_NAMED: Final = 20
_LONGEST_NAMED: Final = 60
_Line = tuple[int, Mapping[str, object]]


def read(path: Path) -> LabelFile:
    """Read a file of labels; what it is shows in its first character, not in its name.

    CSV may be separated by commas, semicolons or tabs. The objects of a JSON array are its lines.

    Raises:
        BadInputError: If it can't be read, a line is broken, or it lacks what every line needs;
            the sentence names the file, and the line where there is one.
    """
    text, encoding = decode(_read_bytes(path), str(path))
    start = text.lstrip()
    if not start:
        raise BadInputError("{path} is empty.", path=path)
    remarks: list[str] = (
        []
        if encoding.startswith("utf-")
        else [Phrase("{path} was read as {encoding}.", path=path, encoding=encoding)]
    )
    reading = {"{": _json_lines, "[": _json_array}.get(start[0], _csv_lines)
    return _label_file(reading(text, path), path, remarks)


def _label_file(lines: Iterator[_Line], path: Path, remarks: list[str]) -> LabelFile:
    names: set[str] = set()
    records: list[LabelRecord] = []
    problems: list[LineProblem] = []
    lost = 0
    for line, values in lines:
        names.update(values)
        try:
            record, is_whole = label_fields.record(line, values)
        except label_fields.UnreadableValueError as error:
            what = error.args[0]
            sentence = Phrase("{name}, line {line:d}: {what}", name=path.name, line=line, what=what)
            problems.append(LineProblem(line, Mismatch.UNREADABLE, sentence))
        else:
            records.append(record)
            lost += not is_whole
    _require_fields(names, path)
    if lost:
        remarks.append(
            Phrase(
                "{path}: the time or the guideline's number can't be read on {lost} of the "
                "lines; their labels count as decided now, under no known guideline.",
                path=path,
                lost=lost,
            )
        )
    return LabelFile(
        tuple(records),
        tuple(problems),
        names_annotators=any(r.annotator or r.annotator_uid for r in records),
        is_gold=not names.isdisjoint({"decided_by", "votes", "probability"}),
        remarks=tuple(remarks),
    )


def _require_fields(names: set[str], path: Path) -> None:
    if not names:
        raise BadInputError("{path} holds no labels, only a header.", path=path)
    shown = [one_line(name)[:_LONGEST_NAMED] for name in sorted(names)[:_MOST_NAMED]]
    more = ["…"] if len(names) > _MOST_NAMED else []
    found = Phrase("it has {names}", names=", ".join([*shown, *more]))
    if "label" not in names:
        raise BadInputError("{path} has no field label; {found}.", path=path, found=found)
    if names.isdisjoint({"sentence_uid", "text"}) and not names >= {"variant_uid", "start", "end"}:
        raise BadInputError(
            "{path} does not say which sentences it labels: it needs sentence_uid, or "
            "variant_uid with start and end, or text; {found}.",
            path=path,
            found=found,
        )


def _json_lines(text: str, path: Path) -> Iterator[_Line]:
    # Not `splitlines`: a string in JSON may hold other line ends than a line feed as they are.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, _object(_value(line, path, number), path, number)


def _json_array(text: str, path: Path) -> Iterator[_Line]:
    found = _value(text, path, 1)
    for number, value in enumerate(found if isinstance(found, list) else [], 1):
        yield number, _object(value, path, number)


def _value(text: str, path: Path, number: int) -> object:
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        value: object = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        what, _, place = str(error).partition(": line ")
        raise BadInputError(
            "{path}, line {number:d}: this is no JSON ({what}); nothing was imported.",
            path=path,
            number=number + int(place.partition(" ")[0]) - 1,
            what=what,
        ) from None
    return value


def _object(value: object, path: Path, number: int) -> Mapping[str, object]:
    if isinstance(value, dict):
        return value
    raise BadInputError(
        "{path}, line {number:d}: this is no JSON object with fields such as label; nothing was "
        "imported.",
        path=path,
        number=number,
    )


def _csv_lines(text: str, path: Path) -> Iterator[_Line]:
    # With `newline=""` the module sees the line ends inside quotes as they are.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    before = 0
    header: list[str] = []
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = _header(cells, path)
            elif len(cells) != len(header):
                raise BadInputError(
                    "{path}, line {line:d}: it has {count} cells, the header {wanted}; nothing "
                    "was imported.",
                    path=path,
                    line=line,
                    count=len(cells),
                    wanted=len(header),
                )
            else:
                plain = map(undefuse, cells)
                yield line, dict(zip(header, plain, strict=True))
    except csv.Error as error:
        raise BadInputError(
            "{path}, line {line:d}: this is no CSV ({error}); nothing was imported.",
            path=path,
            line=before + 1,
            error=error,
        ) from None


def _separator(text: str) -> str:
    """Return the character that cuts the header into most names that are known."""
    header = text.lstrip().partition("\n")[0]

    def known(separator: str) -> int:
        return sum(_name(cell) in _KNOWN for cell in header.split(separator))

    return max(_SEPARATORS, key=known)


def _header(cells: list[str], path: Path) -> list[str]:
    names = [_name(cell) for cell in cells]
    for name in names:
        if name in _KNOWN and names.count(name) > 1:
            raise BadInputError(
                "{path} has two columns called {name}; keep the one that counts.",
                path=path,
                name=name,
            )
    return names


def _name(cell: str) -> str:
    return cell.strip().strip('"').strip().lower()


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise BadInputError("{path} is a folder, not a file of labels.", path=path)
    if path.exists() and not path.is_file():
        raise BadInputError("{path} is not a file that holds text.", path=path)
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
