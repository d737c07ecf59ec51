"""Prodigy's JSON Lines: one example a line, for `prodigy db-in`.

Each is a choice of one label, as the recipe `textcat.manual --exclusive` makes it: the label set
in `options`, the chosen ones in `accept`. Where labels have shares, they are in `cats` too, as
spaCy's text classification takes them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, Final

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Row, Shape, Value
from annotator.formats.datasets.jsonl import write_lines

_META: Final = frozenset({"text", "label"})


class ProdigyWriter:
    """Writes records as examples for Prodigy."""

    suffix: Final = ".jsonl"

    def check(self) -> None:
        """Nothing is missing: orjson comes with the program."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write the examples."""
        import orjson  # noqa: PLC0415 - the window must not wait for it

        write_lines(map(orjson.dumps, _examples(documents, shape)), out)

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: each example holds its label set."""
        return {}


def _examples(documents: Iterable[Document], shape: Shape) -> Iterator[dict[str, object]]:
    names = [field.name for field in shape.own]
    kept = [(place, name) for place, name in enumerate(names) if name not in _META]
    text, label = shape.place("text"), shape.place("label")
    who = shape.place("annotator_uid") if shape.of_votes else None
    choices = [{"id": each.name, "text": each.title} for each in shape.labels if not each.retired]
    known = {each["id"] for each in choices}
    for document in documents:
        shared: dict[str, Value] = {
            field.name: value for field, value in zip(VARIANT_FIELDS, document.shared, strict=True)
        }
        for row in document.rows:
            name = row[label]
            extra = [] if name in known else [{"id": name, "text": name}]
            example: dict[str, object] = {
                "text": row[text],
                "options": [*choices, *extra],
                "accept": [name],
                "answer": "accept",
                "_view_id": "choice",
                "meta": {**shared, **{field: row[place] for place, field in kept}},
            }
            if who is not None:
                example["_annotator_id"] = example["_session_id"] = row[who]
            if shape.shares:
                example["cats"] = _cats(row, shape)
            yield example


def _cats(row: Row, shape: Shape) -> dict[str, Value]:
    return {label: row[place] for label, place in shape.shares}
