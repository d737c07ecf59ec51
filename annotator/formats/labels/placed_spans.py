"""Spans of a whole text as records of our own: each with its place, its text and its article."""

from collections.abc import Iterable, Iterator
from typing import Final

from annotator.domain.label_records import TEXT_DIFFERS
from annotator.domain.phrases import Phrase
from annotator.domain.texts.folding import folded
from annotator.formats.labels.label_fields import UnreadableValueError
from annotator.formats.labels.raw_texts import RawText
from annotator.formats.labels.task_values import Values

_STARTS: Final = ("start", "start_offset", "begin")
_ENDS: Final = ("end", "end_offset")
_NAMES: Final = ("label", "labels", "tag", "type")
_OF_ITSELF: Final = ("annotator", "note", "recorded_at")
"""What a span may say beside its place and its label."""
_TRIPLE: Final = 3


def are_spans(value: object) -> bool:
    """Whether a value is a list of spans: of objects with a place, or of triples."""
    return isinstance(value, list) and bool(value) and all(_is_span(each) for each in value)


def are_labelled(value: object) -> bool:
    """Whether a value is a list of spans that each have a label."""
    if not isinstance(value, list) or not are_spans(value):
        return False
    return all(_name_in(_values_of(each)) for each in value)


def whole_of(values: Values) -> RawText | None:
    """Return the whole text that spans are of; made once for all of them."""
    whole = values.get("text")
    return RawText(whole) if isinstance(whole, str) else None


def each_placed(
    shared: Values, whole: RawText | None, spans: Iterable[object]
) -> Iterator[Values | UnreadableValueError]:
    """Yield the record of each place in a text, where it stands in the text as we store it.

    One that says no place, or another text than what stands there, is yielded as the error that
    says so: it costs no other of its text.

    Args:
        shared: What else is said of all spans.
        whole: The whole text; None where the spans say their texts alone.
        spans: The places: where each begins and ends, its label and perhaps its text.
    """
    for span in spans:
        try:
            yield _placed(shared, whole, span)
        except UnreadableValueError as error:
            said = _values_of(span).get("text")
            yield UnreadableValueError(error.args[0], said if isinstance(said, str) else "")


def _placed(shared: Values, whole: RawText | None, span: object) -> Values:
    start, end, name, said = _span(span)
    own = {key: span[key] for key in _OF_ITSELF if key in span} if isinstance(span, dict) else {}
    if whole is None:
        return {**shared, **own, "label": name, "text": said}
    if said and whole.raw[start:end] != said:
        start, end = _as_units(whole, start, end, said)
    piece = whole.raw[start:end]
    # Label Studio writes a line end as two characters.
    if not piece.strip() or (said and folded(said.replace("\\n", "\n")) != folded(piece)):
        raise UnreadableValueError(TEXT_DIFFERS)
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return {
        **shared,
        **own,
        "label": name,
        "text": whole.raw[start:end],
        "text_sha256": whole.sha256,
        "start": whole.place(start),
        "end": whole.place(end),
    }


def _as_units(whole: RawText, start: int, end: int, said: str) -> tuple[int, int]:
    """Return the place in code points, where that is what the numbers mean in UTF-16 units."""
    first, last = whole.from_utf16(start), whole.from_utf16(end)
    return (first, last) if whole.raw[first:last] == said else (start, end)


def _is_span(value: object) -> bool:
    if isinstance(value, list):
        return len(value) == _TRIPLE and isinstance(value[0], int) and isinstance(value[1], int)
    return isinstance(value, dict) and any(name in value for name in _STARTS)


def _span(span: object) -> tuple[int, int, object, str]:
    """Return where a span begins and ends, its label, and its text where it says that."""
    values = _values_of(span)
    start, end = (
        next((values[name] for name in names if name in values), None) for names in (_STARTS, _ENDS)
    )
    # A negative place would count from the end of the text.
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        raise UnreadableValueError(Phrase("a place in it does not say where it begins and ends."))
    said = values.get("text")
    return start, end, _name_in(values), said if isinstance(said, str) else ""


def _values_of(span: object) -> Values:
    """Return what a span says by its names, also where it is a triple."""
    if isinstance(span, list):
        return dict(zip(("start", "end", "label"), span, strict=True))
    return span if isinstance(span, dict) else {}


def _name_in(values: Values) -> object:
    """Return what a span is called; nothing where it does not say."""
    return next((values[each] for each in _NAMES if values.get(each)), "")
