"""Columns that hold labels, where none is called so: one, one for each annotator or each label."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from annotator.domain.phrases import Phrase
from annotator.domain.texts.text import one_line
from annotator.formats.cells import Row
from annotator.formats.labels.label_columns import fields_of

_WHO: Final = frozenset({"annotator", "annotator_uid"})
_OF_LABELS: Final = re.compile(r"^labels?[\s:_-]+|[\s:_-]+labels?$", re.IGNORECASE)
"""What a column of somebody's labels may have beside their name."""
_OF_MARKS: Final = re.compile(r"^(?:is|labels?|class)[\W_]+", re.IGNORECASE)
"""What a column of marks may have before its label, as in `is_fact`."""
_BETWEEN: Final = re.compile(r"[#;,|/+&]")
_LONGEST_LIST: Final = 1_000
"""In characters: what is longer names no labels."""
_DECISIONS: Final = re.compile(
    r"(?:.*[\W_])?(?:final|gold|consensus|adjudicated|adjudication|majority|agreed|resolved|decided"
    r"|decision|truth|endgültig|konsens|mehrheit|acuerdo|mayoría|définitif|majorité)(?:[\W_].*)?",
    re.IGNORECASE,
)
"""What a column is called that holds what was decided, and no annotator's labels."""
_SCHEME: Final = ":::"
"""Stands in Potato's tables between a question and one of its answers."""
_MARKED: Final = frozenset({"1", "1.0", "true", "yes", "y", "x", "ja", "sí", "si", "oui"})
_UNMARKED: Final = frozenset(
    {"", "0", "0.0", "false", "no", "n", "-", "nein", "non", "nan", "none"}
)
_FEWEST_MARKS: Final = 2
PACKED: Final = ("[{", '{"choices"')
"""How spans or choices begin that Label Studio writes as JSON into a cell of CSV."""


@dataclass(frozen=True, slots=True)
class KnownLabels:
    """By which labels a table is understood that has no column called label.

    Attributes:
        names: What labels may be called, in small letters.
        remarks: Takes a sentence on the columns that hold labels.
    """

    names: Collection[str] = ()
    remarks: list[str] = field(default_factory=list)

    def has(self, cell: str) -> bool:
        """Whether this is a label, perhaps with a question mark behind it."""
        text = cell.strip().casefold()
        return text in self.names or text.removesuffix("?").rstrip() in self.names

    def parted(self, said: object) -> object:
        """Return what is a list of labels as one: as doccano joins them, or Python prints them."""
        if not isinstance(said, str) or len(said) > _LONGEST_LIST or self.has(said):
            return said
        bare = said.strip()
        is_printed = bare[:1] in {*"[({"} and bare[-1] in "])}"
        listed = bare[1:-1].rstrip(", ") if is_printed else bare
        parts = [part.strip(" \"'" if is_printed else " ") for part in _BETWEEN.split(listed)]
        return parts if all(map(self.has, parts)) else said


class _Holds(Enum):
    """What the columns have in their cells."""

    LABELS = auto()
    LABELS_OF_ONE_EACH = auto()
    MARKS = auto()


@dataclass(frozen=True, slots=True)
class LabelColumns:
    """Columns of a table that hold labels.

    Attributes:
        names: What they are called; none where there are none.
        holds: What stands in them: labels, an annotator's each, or marks, a label's each.
        marked: Which label each column of marks stands for.
    """

    names: Sequence[str] = ()
    holds: _Holds = _Holds.LABELS
    marked: Mapping[str, str] = field(default_factory=dict)

    def records(self, values: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
        """Yield a row as one record, or as a record for each annotator."""
        if not self.names:
            yield values
        elif self.holds is _Holds.LABELS:
            yield {**values, "label": values[self.names[0]]}
        elif self.holds is _Holds.MARKS:
            marked = (name for name in self.names if _plain(values[name]) in _MARKED)
            yield {**values, "label": [self.marked[name] for name in marked]}
        else:
            for name in self.names:
                if str(values[name]).strip():
                    who = _OF_LABELS.sub("", name).strip("()[]") or name
                    yield {**values, "label": values[name], "annotator": who}


def columns_of_labels(
    header: Sequence[str], rows: Sequence[Row], labels: KnownLabels
) -> LabelColumns:
    """Return the columns that hold labels: of what stands in them, half or more is known.

    Several are nobody's where the table has a column of annotators as well. One that is called
    final, gold or the like beside others holds decisions, and is left aside.
    """
    known = fields_of(header)
    given = {
        name: [cells[place] for _, cells in rows if cells[place:] and cells[place].strip()]
        for place, name in enumerate(header)
        if name and name not in known
    }
    found = [name for name, cells in given.items() if _are_labels(cells, labels)]
    if not found:
        return _columns_of_marks(given, labels)
    decided = [name for name in found if _DECISIONS.fullmatch(name)]
    people = [name for name in found if name not in decided]
    if len(found) == 1:
        labels.remarks.append(
            Phrase("“{column}” was taken for {field}.", column=one_line(found[0]), field="label")
        )
        return LabelColumns(found)
    if not people or not _WHO.isdisjoint(known.values()):
        return LabelColumns()
    labels.remarks.append(
        Phrase(
            "Each of these columns was taken for the labels of one annotator: {columns}.",
            columns=_list(people),
        )
    )
    if decided:
        labels.remarks.append(
            Phrase(
                "These columns contain decisions, not one person's labels, and were left out: "
                "{columns}; rename one to import it as an annotator's.",
                columns=_list(decided),
            )
        )
    return LabelColumns(people, _Holds.LABELS_OF_ONE_EACH)


def field_of_labels(records: Sequence[Mapping[str, object]], labels: KnownLabels) -> str:
    """Return the one field of records without a label that holds labels; empty if none does.

    Args:
        records: All records of a file.
        labels: What labels may be called; takes a sentence on what was found.
    """
    names = dict.fromkeys(name for record in records for name in record)
    known = fields_of(names)
    found = [
        name
        for name in names
        if name not in known and _are_labels(_texts(record.get(name) for record in records), labels)
    ]
    if len(found) != 1:
        return ""
    labels.remarks.append(
        Phrase("“{column}” was taken for {field}.", column=one_line(found[0]), field="label")
    )
    return found[0]


def _texts(values: Iterable[object]) -> list[str]:
    return [value for value in values if isinstance(value, str) and value.strip()]


def _are_labels(cells: Sequence[str], labels: KnownLabels) -> bool:
    there = sum(labels.has(cell) or cell.startswith(PACKED) for cell in cells)
    return bool(there) and there * 2 >= len(cells)


def _columns_of_marks(given: Mapping[str, Sequence[str]], labels: KnownLabels) -> LabelColumns:
    """Return the columns that are called as labels are, each with a mark where its label is meant.

    So tables have them that models are trained on, and those of Potato.
    """
    found = {
        name: label
        for name, cells in given.items()
        if (label := _label_marked_by(name, labels))
        and all(_plain(cell) in _MARKED | _UNMARKED for cell in cells)
    }
    if len(found) < _FEWEST_MARKS:
        return LabelColumns()
    labels.remarks.append(
        Phrase("Each of these columns was taken for one label: {columns}.", columns=_list(found))
    )
    return LabelColumns(list(found), _Holds.MARKS, found)


def _label_marked_by(name: str, labels: KnownLabels) -> str:
    """Return the label that a column of marks is called after; empty if it is none."""
    if _SCHEME in name:
        return name.rpartition(_SCHEME)[2]
    return next((n for n in (name, _OF_MARKS.sub("", name)) if labels.has(n)), "")


def _plain(cell: object) -> str:
    return str(cell).strip().lower()


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(one_line, names))
