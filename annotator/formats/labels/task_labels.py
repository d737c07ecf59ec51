"""Labels as other programs write them: a task that holds a whole text and the places in it.

Known are the tasks of Label Studio (regions and choices), the examples of Prodigy (spans and
choices), the spans of doccano, LightTag, UBIAI and of what is written like them, and the answers of
Argilla and Potato. Each place becomes a record with the fields that we know; whatever else is no
task is a record already.
"""

from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import Final

from annotator.domain.phrases import Phrase
from annotator.formats.json_values import json_value
from annotator.formats.labels.answer_labels import (
    argilla_records,
    categorized_record,
    flat_argilla_records,
    is_argilla,
    is_categorized,
    is_flat_argilla,
    is_potato,
    potato_records,
)
from annotator.formats.labels.columns_of_labels import PACKED
from annotator.formats.labels.label_columns import fields_of
from annotator.formats.labels.label_fields import UnreadableValueError
from annotator.formats.labels.label_studio_labels import is_label_studio, label_studio_records
from annotator.formats.labels.placed_spans import are_labelled, are_spans, each_placed, whole_of
from annotator.formats.labels.span_tools import (
    is_lighttag,
    is_ubiai,
    lighttag_records,
    ubiai_record,
)
from annotator.formats.labels.task_values import Values, as_list, as_object

_SPANS: Final = ("spans", "entities", "ents", "labels", "label", "annotations", "annotation")
_NEVER_SPANS: Final = frozenset({"tokens", "predictions", "relations"})
_OF_A_SENTENCE: Final = frozenset({"label", "text"})
_REFUSED: Final = frozenset({"reject", "ignore"})


def records_of(values: Values) -> Iterator[Values | UnreadableValueError]:
    """Yield the records that a task holds, or what was given where it is none.

    In the place of a span that is none, or of a task that its annotator has refused, stands the
    error that says so.
    """
    if is_label_studio(values):
        yield from label_studio_records(values)
    elif is_argilla(values):
        yield from _of_each(argilla_records(values))
    elif is_flat_argilla(values):
        yield from _of_each(flat_argilla_records(values))
    elif is_potato(values):
        yield from potato_records(values)
    elif is_categorized(values):
        yield categorized_record(values)
    elif is_lighttag(values):
        yield from _of_each(lighttag_records(values))
    elif is_ubiai(values):
        yield from _of_spans(ubiai_record(values))
    else:
        yield from _of_spans(values)


def _of_each(records: Iterator[Values]) -> Iterator[Values | UnreadableValueError]:
    return chain.from_iterable(map(_of_spans, records))


def _of_spans(values: Values) -> Iterator[Values | UnreadableValueError]:
    if str(values.get("answer")) in _REFUSED:
        yield UnreadableValueError(
            Phrase("its answer is “{answer}”, so it has no label.", answer=values["answer"])
        )
        return
    plain = {key: _opened(value) for key, value in _of_example(values).items()}
    name = _name_of_spans(plain)
    if not name:
        yield from _of_sentences(plain)
        return
    left_out = {*_SPANS, name, "sentence_uid"}
    shared = {key: value for key, value in plain.items() if key not in left_out}
    yield from each_placed(shared, whole_of(shared), as_list(plain[name]))


def _of_sentences(values: Values) -> Iterator[Values]:
    """Yield the labelled sentences that a record lists, with what it says of all; else itself."""
    listed = [name for name, value in values.items() if isinstance(value, list) and value]
    name = next((name for name in listed if _are_sentences(values[name])), "")
    if name:
        yield from ({**_of_all(values, name), **as_object(each)} for each in as_list(values[name]))
    elif len(listed) >= len(_OF_A_SENTENCE) and (columns := _columns(values)):
        rows = zip(*map(as_list, columns.values()), strict=True)
        yield from ({**values, **dict(zip(columns, row, strict=True))} for row in rows)
    else:
        yield values


def _of_all(values: Values, listed: str) -> dict[str, object]:
    """Return what a record says of all sentences that it lists; its own text is none of them."""
    known = fields_of(values)
    return {
        name: value
        for name, value in values.items()
        if name != listed and known.get(name) not in _OF_A_SENTENCE
    }


def _are_sentences(value: object) -> bool:
    there = as_list(value)
    # Looked for in objects alone: most lists are of texts, and this is asked of every record.
    found = (set(fields_of(each).values()) for each in there if isinstance(each, dict))
    return isinstance(there[0], dict) and all(fields >= _OF_A_SENTENCE for fields in found)


def _columns(values: Values) -> dict[str, object]:
    """Return the two lists in which a text and its label have the same place; none otherwise."""
    found = {n: values[n] for n, ours in fields_of(values).items() if ours in _OF_A_SENTENCE}
    lengths = {len(as_list(value)) for value in found.values()}
    return found if len(found) > 1 == len(lengths) and min(lengths) > 1 else {}


def _name_of_spans(values: Values) -> str:
    """Return the field that holds spans; a short export of Label Studio calls it what it likes."""
    usual = (name for name in _SPANS if are_spans(values.get(name)))
    others = (name for name in values if name not in _NEVER_SPANS and are_labelled(values[name]))
    return next(chain(usual, others), "")


def _of_example(values: Values) -> dict[str, object]:
    """Return an example of Prodigy as a record; anything else stays as it is."""
    plain = dict(values)
    if "accept" in values and "label" not in values:
        plain["label"] = values["accept"]
    elif "answer" not in values:
        return plain
    meta = values.get("meta")
    # What the record says itself counts more than its metadata.
    return {**meta, **plain} if isinstance(meta, dict) else plain


def _opened(value: object) -> object:
    """Return the spans or choices of Label Studio, which it writes as JSON into a cell of CSV."""
    found = value
    if isinstance(value, str) and value.startswith(PACKED):
        with suppress(ValueError):
            found = json_value(value)
    return found.get("choices", found) if isinstance(found, dict) else found
