"""Brat standoff: a `.txt` and an `.ann` for every variant, and the configuration of a collection.

A sentence is a text-bound annotation of its label's type, in code points. One that runs over line
feeds is given as brat has it: in several fragments, none of which holds a line feed (nor a tab, nor
anything else that some reader of such files takes for a line end). Identity,
annotator and all else stand in a note on the annotation. With one record a vote, each annotator
has a folder.
"""

import json
import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Row, Shape, Value
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.formats.datasets.writing import WrittenPart

_NO_TYPE: Final = re.compile(r"[^A-Za-z0-9_-]+")
_LINE: Final = re.compile("[^\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+")


class BratWriter:
    """Writes a dataset as a folder that brat opens as a collection."""

    def check(self) -> None:
        """Nothing is missing."""

    def write_part(
        self, part: str, documents: Iterable[Document], shape: Shape, folder: Path
    ) -> None:
        """Write one part as a folder of texts and annotations."""
        types = entity_types(shape.labels)
        (folder / part).mkdir()
        for document in documents:
            for place, rows in _folders(document, shape):
                target = folder / part / place
                target.mkdir(exist_ok=True)
                name = document.variant_uid
                lines = _lines(document, rows, shape, types)
                (target / f"{name}.txt").write_bytes(document.text.encode("utf-8"))
                (target / f"{name}.ann").write_bytes("".join(lines).encode("utf-8"))

    def finish(self, _parts: Sequence[WrittenPart], shape: Shape, folder: Path) -> None:
        """Write the configuration of the collection and of its look."""
        types = entity_types(shape.labels)
        sections = ["[entities]", *types.values(), "", "[relations]", "", "[events]", ""]
        _write(folder / "annotation.conf", [*sections, "[attributes]"])
        drawn = [
            f"{types[label.name]}\tbgColor:{label.color}, fgColor:white" for label in shape.labels
        ]
        shown = [f"{types[label.name]} | {_plain(label.title)}" for label in shape.labels]
        _write(folder / "visual.conf", ["[labels]", *shown, "", "[drawing]", *drawn])


def entity_types(labels: Sequence[Label]) -> dict[LabelName, str]:
    """Return for each label the name of its type: letters, digits, `-` and `_` only."""
    found: dict[LabelName, str] = {}
    for label in labels:
        name = _NO_TYPE.sub("_", label.name)
        taken, number = set(found.values()), 2
        unique = name
        while unique in taken:
            unique = f"{name}_{number}"
            number += 1
        found[label.name] = unique
    return found


def _folders(document: Document, shape: Shape) -> list[tuple[str, Sequence[Row]]]:
    """Return the rows by the folder that they go into."""
    if not document.rows:
        return []
    if not shape.of_votes:
        return [("", document.rows)]
    who = shape.place("annotator_uid")
    rows = sorted(document.rows, key=lambda row: str(row[who]))
    return [(str(uid), list(theirs)) for uid, theirs in groupby(rows, key=lambda row: row[who])]


def _lines(
    document: Document, rows: Sequence[Row], shape: Shape, types: dict[LabelName, str]
) -> list[str]:
    start, text, label = (shape.place(name) for name in ("start", "text", "label"))
    shared: dict[str, Value] = {
        field.name: value for field, value in zip(VARIANT_FIELDS, document.shared, strict=True)
    }
    lines = []
    for number, row in enumerate(rows, 1):
        first, sentence = row[start], str(row[text])
        if not isinstance(first, int):
            raise TypeError(f"a place in a text is a number, not {first!r}")
        found = list(_LINE.finditer(sentence))
        spans = ";".join(f"{first + m.start()} {first + m.end()}" for m in found)
        words = " ".join(m.group() for m in found)
        note = shared | {
            field.name: value
            for field, value in zip(shape.own, row, strict=True)
            if field.name != "text"
        }
        lines.append(f"T{number}\t{types[LabelName(str(row[label]))]} {spans}\t{words}\n")
        lines.append(f"#{number}\tAnnotatorNotes T{number}\t{json.dumps(note)}\n")
    return lines


def _plain(text: str) -> str:
    return " ".join(text.replace("|", " ").split())


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8"))
