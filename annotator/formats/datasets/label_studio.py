"""Label Studio's JSON: one task a variant, one region a sentence, annotations in place.

The labelling configuration that the regions refer to is written beside it: a project is given that
first, then it imports the tasks. Regions are placed in code points, which is what Label Studio's
`Text` counts. Annotators are named in the regions' `meta`, not in `completed_by`: Label Studio
refuses people whom it does not know.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import count, groupby
from typing import BinaryIO, Final

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Row, Shape, Value

FROM_NAME: Final = "label"
TO_NAME: Final = "text"
_PLACED: Final = frozenset({"text", "label", "start", "end"})
_NO_XML: Final = re.compile("[\x00-\x1f\ufffe\uffff]")
"""What XML 1.0 has no place for, not even as references, and white space it would change."""


class LabelStudioWriter:
    """Writes variants as annotated tasks for Label Studio."""

    suffix: Final = ".json"

    def check(self) -> None:
        """Nothing is missing: orjson comes with the program."""

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write one array of tasks, one task a line."""
        import orjson  # noqa: PLC0415 - the window must not wait for it

        before = b"[\n"
        annotations = count(1)
        tasks = (document for document in documents if document.rows)
        for number, document in enumerate(tasks, 1):
            out.write(before + orjson.dumps(_task(document, shape, number, annotations)))
            before = b",\n"
        out.write(b"\n]\n" if before == b",\n" else b"[]\n")

    def companions(self, shape: Shape) -> Mapping[str, bytes]:
        """Return the labelling configuration."""
        return {"label-config.xml": _configuration(shape).encode("utf-8")}


def _configuration(shape: Shape) -> str:
    labels = "\n".join(
        f"    <Label value={_attribute(label.name)} background={_attribute(label.color)}"
        f" hint={_attribute(label.definition)}/>"
        for label in shape.labels
    )
    return (
        f'<View>\n  <Labels name="{FROM_NAME}" toName="{TO_NAME}">\n{labels}\n  </Labels>\n'
        f'  <Text name="{TO_NAME}" value="$text"/>\n</View>\n'
    )


def _attribute(text: str) -> str:
    return f'"{escape(_NO_XML.sub(" ", text))}"'


def _task(
    document: Document, shape: Shape, number: int, annotations: Iterator[int]
) -> dict[str, object]:
    data: dict[str, object] = {
        field.name: value for field, value in zip(VARIANT_FIELDS, document.shared, strict=True)
    }
    data["text"] = document.text
    # Label Studio gives numbers of its own; its converters want some.
    made = [{"id": next(annotations), **each} for each in _annotations(document, shape)]
    return {"id": number, "data": data, "annotations": made}


def _annotations(document: Document, shape: Shape) -> Iterator[dict[str, object]]:
    """Yield one annotation a person, or one of gold."""
    if not shape.of_votes:
        regions = [_region(row, shape) for row in document.rows]
        yield {"result": regions, "was_cancelled": False, "ground_truth": shape.has("decided_by")}
        return
    who = shape.place("annotator_uid")
    # Sorting keeps reading order within each person's annotation.
    rows = sorted(document.rows, key=lambda row: str(row[who]))
    for _, theirs in groupby(rows, key=lambda row: row[who]):
        regions = [_region(row, shape) for row in theirs]
        yield {"result": regions, "was_cancelled": False, "ground_truth": False}


def _region(row: Row, shape: Shape) -> dict[str, object]:
    meta: dict[str, Value] = {
        field.name: value
        for field, value in zip(shape.own, row, strict=True)
        if field.name not in _PLACED
    }
    uid, text = row[shape.place("sentence_uid")], row[shape.place("text")]
    return {
        "id": uid,
        "from_name": FROM_NAME,
        "to_name": TO_NAME,
        "type": "labels",
        "value": {
            "start": row[shape.place("start")],
            "end": row[shape.place("end")],
            "text": text,
            "labels": [row[shape.place("label")]],
        },
        "meta": meta,
    }
