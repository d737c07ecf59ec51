"""Labels as other programs write them: a task that holds a whole text and the places in it.

Known are the tasks of Label Studio (regions and choices), the examples of Prodigy (spans and
choices), the spans of doccano and of what is written like them, and the answers of Argilla and
Potato. Each place becomes a record with the fields that we know; whatever else is no task is a
record already.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from annotator.domain.phrases import Phrase
from annotator.domain.texts.folding import folded
from annotator.domain.texts.text import clean, text_sha256
from annotator.formats.labels.answer_labels import (
    argilla_records,
    is_argilla,
    is_potato,
    potato_records,
)
from annotator.formats.labels.label_fields import UnreadableValueError

Values = Mapping[str, object]

_SPANS: Final = ("spans", "entities", "labels", "label", "annotations", "annotation")
_STARTS: Final = ("start", "start_offset", "begin")
_ENDS: Final = ("end", "end_offset")
_NAMES: Final = ("label", "labels", "tag", "type")
_REFUSED: Final = frozenset({"reject", "ignore"})
_TRIPLE: Final = 3


def records_of(values: Values) -> Iterator[Values]:
    """Yield the records that a task holds, or what was given where it is none.

    Raises:
        UnreadableValueError: If its annotator has refused it, or a span is none.
    """
    data = values.get("data")
    if isinstance(data, dict) and isinstance(values.get("annotations"), list):
        yield from _of_label_studio(data, values)
    elif is_argilla(values):
        yield from argilla_records(values)
    elif is_potato(values):
        yield from potato_records(values)
    else:
        yield from _of_spans(values)


def _of_spans(values: Values) -> Iterator[Values]:
    if str(values.get("answer")) in _REFUSED:
        raise UnreadableValueError(
            Phrase("its answer is “{answer}”, so it has no label.", answer=values["answer"])
        )
    plain = {key: _opened(value) for key, value in _of_example(values).items()}
    name = next((each for each in _SPANS if _are_spans(plain.get(each))), "")
    if not name:
        yield plain
        return
    shared = {key: value for key, value in plain.items() if key not in {*_SPANS, "sentence_uid"}}
    for span in _list(plain[name]):
        yield placed(shared, span)


def _of_example(values: Values) -> dict[str, object]:
    """Return an example of Prodigy as a record; anything else stays as it is."""
    plain = dict(values)
    if "accept" in values and "label" not in values:
        plain["label"] = values["accept"]
    elif "answer" not in values:
        return plain
    meta = values.get("meta")
    # What it says itself counts more than what is told of it.
    return {**meta, **plain} if isinstance(meta, dict) else plain


def _opened(value: object) -> object:
    """Return the spans or choices that Label Studio writes as JSON into a cell of CSV."""
    if not isinstance(value, str) or not value.startswith(("[{", '{"choices"')):
        return value
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        found: object = orjson.loads(value)
    except orjson.JSONDecodeError:
        return value
    return found.get("choices", value) if isinstance(found, dict) else found


def _of_label_studio(data: Values, task: Values) -> Iterator[Values]:
    for annotation in map(_dict, _list(task.get("annotations"))):
        if annotation.get("was_cancelled"):
            continue
        by = {"annotator": _person(annotation.get("completed_by"))}
        when = annotation.get("updated_at") or annotation.get("created_at")
        for result in map(_dict, _list(annotation.get("result"))):
            value, meta = _dict(result.get("value")), _dict(result.get("meta"))
            names = (
                value.get("choices") or value.get("labels") or value.get(str(result.get("type")))
            )
            if not isinstance(names, list):
                continue
            known = {**data, **by, "recorded_at": when, **meta}
            if "start" in value:
                yield placed(known, {**value, "label": names, "labels": None})
            else:
                yield {**known, "label": names}


def placed(shared: Values, span: object) -> Values:
    """Return the record of a place in a text, where it stands in the text as we store it.

    Args:
        shared: What else is said, the whole text among it.
        span: The place: where it begins and ends, its label and perhaps its text.

    Raises:
        UnreadableValueError: If it says no place, or another text than what stands there.
    """
    start, end, name, said = _span(span)
    whole = shared.get("text")
    if not isinstance(whole, str):
        return {**shared, "label": name, "text": said}
    if said and whole[start:end] != said:
        start, end = _from_utf16(whole, start, end, said)
    piece = whole[start:end]
    # Label Studio writes a line end as two characters.
    if said and folded(said.replace("\\n", "\n")) != folded(piece):
        raise UnreadableValueError(
            Phrase("its text is not that of the sentence that it names; correct or leave out one.")
        )
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return {
        **shared,
        "label": name,
        "text": whole[start:end],
        "text_sha256": text_sha256(clean(whole).text),
        # Line ends and what can't be stored are others in our text.
        "start": len(clean(whole[:start]).text),
        "end": len(clean(whole[:end]).text),
    }


def _from_utf16(whole: str, start: int, end: int, said: str) -> tuple[int, int]:
    """Return the place in code points, where that is what the numbers mean in UTF-16 units."""
    units = whole.encode("utf-16-le", "surrogatepass")
    before, piece = units[: start * 2], units[start * 2 : end * 2]
    if piece != said.encode("utf-16-le", "surrogatepass"):
        return start, end
    first = len(before.decode("utf-16-le", "surrogatepass"))
    return first, first + len(said)


def _are_spans(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_span(each) for each in value)


def _is_span(value: object) -> bool:
    if isinstance(value, list):
        return len(value) == _TRIPLE and isinstance(value[0], int) and isinstance(value[1], int)
    return isinstance(value, dict) and any(name in value for name in _STARTS)


def _span(span: object) -> tuple[int, int, object, str]:
    """Return where a span begins and ends, its label, and its text where it says that."""
    if isinstance(span, list):
        start, end, name = span
        return start, end, name, ""
    values = _dict(span)
    start, end = (
        next((values[name] for name in names if name in values), None) for names in (_STARTS, _ENDS)
    )
    # A negative place would count from the end of the text.
    if not isinstance(start, int) or not isinstance(end, int) or start < 0:
        raise UnreadableValueError(Phrase("a place in it does not say where it begins and ends."))
    name = next((values[each] for each in _NAMES if values.get(each)), "")
    said = values.get("text")
    return start, end, name, said if isinstance(said, str) else ""


def _person(by: object) -> object:
    """Return what an annotation of Label Studio says of who made it."""
    if not isinstance(by, dict):
        return by
    names = [str(by[key]) for key in ("first_name", "last_name") if by.get(key)]
    return " ".join(names) or by.get("email") or by.get("username") or by.get("id")


def _dict(value: object) -> Values:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
