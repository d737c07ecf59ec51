"""What the cells of a workbook say: texts that are kept elsewhere, dates that are numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_FIRST_DAY: Final = datetime(1899, 12, 30, tzinfo=UTC)
"""From which spreadsheets count days."""
_FIRST_DAY_OF_1904: Final = datetime(1904, 1, 1, tzinfo=UTC)
"""From which those count that were begun on an old Macintosh."""
_DAYS: Final = range(20_000, 80_000)
"""What is taken for a day where nothing but its column says so: from 1954 to 2119."""
_LAST_DAY: Final = 2_958_465
"""The end of the year 9999."""
_DAY_S: Final = 86_400
_DATE_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(50, 59)})
"""Numbers of the formats for days that a workbook need not define (ISO/IEC 29500, 18.8.30)."""
_NOT_OF_A_DATE: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_OF_A_DATE: Final = re.compile("[yd]", re.IGNORECASE)


def moment_of(days: float) -> datetime | None:
    """Return the moment that a sheet counts in days, in UTC, or None if that is no date of a sheet.

    Args:
        days: The number in the cell: days since the end of 1899.
    """
    if int(days) not in _DAYS:
        return None
    return _FIRST_DAY + timedelta(seconds=round(days * _DAY_S))


def said_moment(moment: datetime) -> str:
    """Return a moment as ISO 8601 without a zone, a day alone where no time is meant."""
    is_day = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if is_day else moment.replace(tzinfo=None).isoformat()


@dataclass(frozen=True, slots=True)
class CellReading:
    """What is needed to read a workbook's cells.

    Attributes:
        shared: The texts that cells name by number.
        are_dates: For each style by its number, whether it shows a number as a day.
        is_from_1904: Whether days are counted from 1904.
    """

    shared: Sequence[str] = ()
    are_dates: Sequence[bool] = ()
    is_from_1904: bool = False

    def text(self, cell: "_Element") -> str:
        """Return what a cell says; nothing for an error, the last result for a formula."""
        kind = cell.get("t")
        if kind == "inlineStr":
            inline = cell.find("{*}is")
            return "" if inline is None else text_within(inline)
        value = cell.findtext("{*}v") or ""
        if kind == "s":
            return self.shared[int(value)] if value else ""
        if kind == "b":
            return "true" if value == "1" else "false"
        if kind == "str":
            return _unescaped(value)
        if kind == "e":
            return ""
        return self._day(value) if self._is_date(cell.get("s", "")) else value

    def _is_date(self, style: str) -> bool:
        return style.isdecimal() and int(style) < len(self.are_dates) and self.are_dates[int(style)]

    def _day(self, value: str) -> str:
        first = _FIRST_DAY_OF_1904 if self.is_from_1904 else _FIRST_DAY
        try:
            days = float(value)
            is_day = 1 <= days <= _LAST_DAY
            return said_moment(first + timedelta(seconds=round(days * _DAY_S))) if is_day else value
        except (ValueError, OverflowError):
            return value


def date_styles(root: "_Element | None") -> list[bool]:
    """Return, for each style of a workbook's cells, whether it shows a number as a day.

    Args:
        root: The part that holds the styles; None if there is none.
    """
    if root is None:
        return []
    own = {
        each.get("numFmtId"): _is_date_format(each.get("formatCode", ""))
        for each in root.iterfind("{*}numFmts/{*}numFmt")
    }
    styles = (each.get("numFmtId", "") for each in root.iterfind("{*}cellXfs/{*}xf"))
    return [own.get(n, n.isdecimal() and int(n) in _DATE_FORMATS) for n in styles]


def text_within(element: "_Element") -> str:
    """Return a text that may be in several fonts, without what tells how it is spoken."""
    pieces = [
        each.text or ""
        for each in element.iter("{*}t")
        if (parent := each.getparent()) is not None and not str(parent.tag).endswith("}rPh")
    ]
    return _unescaped("".join(pieces))


def _is_date_format(code: str) -> bool:
    return _OF_A_DATE.search(_NOT_OF_A_DATE.sub("", code)) is not None


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found.group(1), 16)), text)
