"""Spans of LightTag and UBIAI, turned into the form that most other programs write."""

from collections.abc import Iterator
from typing import Final

from annotator.formats.labels.task_values import Values, objects_in

_UBIAI_LABEL: Final = "entityLabel"


def is_lighttag(values: Values) -> bool:
    """Whether this is an example of LightTag: a content, and who has tagged what in it."""
    lists = (values.get("annotations"), values.get("classifications"))
    return isinstance(values.get("content"), str) and any(isinstance(each, list) for each in lists)


def lighttag_records(values: Values) -> Iterator[Values]:
    """Yield the example with a span for each who tagged it, and a record for each class."""
    text = values["content"]
    spans = [
        {**annotation, "label": annotation.get("tag"), "text": annotation.get("value"), **who}
        for annotation in objects_in(values.get("annotations"))
        for who in _people(annotation.get("tagged_by"))
    ]
    if spans:
        yield {"text": text, "spans": spans}
    for chosen in objects_in(values.get("classifications")):
        for who in _people(chosen.get("classified_by")):
            yield {"text": text, "label": chosen.get("classname"), **who}


def is_ubiai(values: Values) -> bool:
    """Whether this is a document of UBIAI: a text, and pieces of it with labels."""
    pieces = objects_in(values.get("tokens"))
    return isinstance(values.get("document"), str) and any(_UBIAI_LABEL in each for each in pieces)


def ubiai_record(values: Values) -> Values:
    """Return the document with its pieces as spans."""
    spans = [
        {**piece, "label": piece[_UBIAI_LABEL]}
        for piece in objects_in(values.get("tokens"))
        if piece.get(_UBIAI_LABEL)
    ]
    return {"text": values["document"], "spans": spans}


def _people(tagged: object) -> Iterator[dict[str, object]]:
    """Yield who has given a tag; nobody once where it does not say."""
    there = objects_in(tagged)
    for each in there:
        yield {"annotator": each.get("annotator"), "recorded_at": each.get("timestamp")}
    if not there:
        yield {}
