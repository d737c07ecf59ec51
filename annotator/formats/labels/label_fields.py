"""The fields of a file of labels: from what stands in the file to what it means."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from annotator.domain.label_records import LabelRecord, SentenceReference
from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import clean, one_line
from annotator.formats.sheet_cells import moment_of

FIELDS: Final = frozenset(
    {
        *("sentence_uid", "variant_uid", "start", "end", "text", "outlet", "story_uid", "story"),
        "text_sha256",
        *("label", "annotator", "annotator_uid", "unsure", "note"),
        *("confirmed", "guideline_version", "recorded_at"),
    }
)
_TRUE: Final = frozenset(
    {"true", "yes", "y", "1", "1.0", "x", "ja", "wahr", "sí", "si", "verdadero", "oui", "vrai"}
)
_LAST_VERSION: Final = 2**31 - 1
"""A greater number is no version of a guideline, and could not be stored either."""
_FALSE: Final = frozenset(
    {"false", "no", "n", "0", "0.0", "", "-", "nein", "falsch", "falso", "non", "faux"}
)
_CODE: Final = re.compile(r"(\d+)\.0")
"""A code as dataframes write it where one of its column is missing."""
_UNSURE: Final = frozenset({"?", "unsure", "unsicher"})
"""What people write into a column of doubts beside yes and no."""
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?)?")
"""Day, month and year separated by dots, as only people write who put the day first."""
_SECONDS: Final = range(10**9, 10**10)


class UnreadableValueError(ValueError):
    """A value that can't be what its field says; the message is for a person.

    Attributes:
        text: What it is said of, where that is known.
    """

    def __init__(self, what: str, text: str = "") -> None:
        super().__init__(what)
        self.text = text


def record(line: int, values: Mapping[str, object]) -> tuple[LabelRecord, bool]:
    """Return the line's record, and whether all that it adds could be read.

    Only what says when a label was given, and by which guideline, may be unreadable.

    Raises:
        UnreadableValueError: If another value can't be what its field says.
    """
    recorded_at, has_time = _time(values.get("recorded_at"))
    guideline, has_guideline = _version(values.get("guideline_version"))
    reference = SentenceReference(
        sentence_uid=_uid("sentence_uid", values),
        variant_uid=_uid("variant_uid", values),
        start=_offset("start", values),
        end=_offset("end", values),
        text_sha256=_uid("text_sha256", values),
        text=_text("text", values).strip(),
        outlet=_text("outlet", values).strip(),
        story_uid=_uid("story_uid", values),
        story=_text("story", values).strip(),
    )
    found = LabelRecord(
        line,
        reference,
        label=_code("label", values),
        annotator=_code("annotator", values),
        annotator_uid=_uid("annotator_uid", values),
        unsure=_flag("unsure", values, _TRUE | _UNSURE),
        note=_text("note", values).strip(),
        confirmed=_flag("confirmed", {"confirmed": "true"} | _given("confirmed", values)),
        guideline_version=guideline,
        recorded_at=recorded_at,
    )
    return found, has_time and has_guideline


def _text(name: str, values: Mapping[str, object]) -> str:
    value = values.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value).text
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return _only(name, value)
    raise UnreadableValueError(Phrase("{name} is not text.", name=name))


def _code(name: str, values: Mapping[str, object]) -> str:
    text = _text(name, values).strip()
    code = _CODE.fullmatch(text)
    return code.group(1) if code else text


def _only(name: str, values: list[str]) -> str:
    """Return the one value of a list, as many programs write what may be several."""
    if len(values) > 1:
        raise UnreadableValueError(
            Phrase(
                "{name} has {count} values, where one is needed: {values}.",
                name=name,
                count=len(values),
                values=", ".join(map(one_line, values)),
            )
        )
    return clean(values[0]).text if values else ""


def _uid(name: str, values: Mapping[str, object]) -> str:
    return _text(name, values).strip().lower()


def _offset(name: str, values: Mapping[str, object]) -> int | None:
    value = values.get(name)
    if value is None or value == "":
        return None
    try:
        number = float(value) if isinstance(value, str | int | float) else -1.0
        if number >= 0 and number.is_integer():
            return int(number)
    except (ValueError, OverflowError):
        pass
    raise UnreadableValueError(
        Phrase("{name} is not a position in a text: {value}.", name=name, value=value)
    )


def _flag(name: str, values: Mapping[str, object], true: frozenset[str] = _TRUE) -> bool:
    value = values.get(name)
    text = "" if value is None else str(value).strip().lower()
    if text in true:
        return True
    if text in _FALSE:
        return False
    raise UnreadableValueError(
        Phrase("{name} is neither true nor false: {value}.", name=name, value=value)
    )


def _given(name: str, values: Mapping[str, object]) -> dict[str, object]:
    """Return the field alone, or nothing where it is empty."""
    value = values.get(name)
    return {} if value is None or value == "" else {name: value}


def _version(value: object) -> tuple[int | None, bool]:
    if value is None or value == "":
        return None, True
    try:
        number = float(str(value))
    except ValueError:
        return None, False
    is_version = number.is_integer() and 1 <= number <= _LAST_VERSION
    return (int(number), True) if is_version else (None, False)


def _time(value: object) -> tuple[str, bool]:
    """Return a time as ISO 8601 in UTC to the millisecond; one without a zone is taken for UTC."""
    if value is None or value == "":
        return "", True
    try:
        moment = _moment(str(value).strip())
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return "", False
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"), True


def _moment(text: str) -> datetime:
    """Return the moment that ISO 8601 says, a date with dots, or seconds, milliseconds or days.

    Raises:
        ValueError: If it says none.
    """
    dotted = _DOTTED.fullmatch(text)
    if dotted:
        day, month, year, hour, minute, second = (int(part or 0) for part in dotted.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    try:
        number = float(text)
    except ValueError:
        return datetime.fromisoformat(text)
    for scale in (1, 1_000):
        if int(number // scale) in _SECONDS:
            return datetime.fromtimestamp(number / scale, UTC)
    return moment_of(number) or datetime.fromisoformat(text)
