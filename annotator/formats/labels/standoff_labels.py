"""Labels in brat's standoff: the places that an `.ann` names in the `.txt` beside it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.texts.folding import folded
from annotator.formats.articles.decoding.encodings import decode
from annotator.formats.labels.label_tables import Line
from annotator.formats.labels.raw_texts import RawText

_PLACE: Final = re.compile(r"(T\d+)\t(\S+) (\d+) (?:\d+;\d+ )*(\d+)\t", re.MULTILINE)
_NOTE: Final = re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)")


def is_standoff(text: str) -> bool:
    """Whether the text begins as an `.ann` does."""
    return _PLACE.match(text) is not None


def standoff_lines(text: str, path: Path) -> Iterator[Line]:
    """Yield a record for each place; one in several pieces reaches from the first to the last.

    What a note on it says in JSON is taken as well, as an export writes it.

    Raises:
        BadInputError: If there is no text beside the file, or it can't be read.
    """
    whole = RawText(_text_beside(path))
    article = {"text_sha256": whole.sha256}
    notes = {found[1]: _object(found[2]) for found in map(_NOTE.match, text.split("\n")) if found}
    for number, line in enumerate(text.split("\n"), 1):
        found = _PLACE.match(line)
        if found is None:
            continue
        name, label, start, end = found[1], found[2], int(found[3]), int(found[4])
        if _is_there(whole.raw, start, end, line[found.end() :]):
            start, end = whole.place(start), whole.place(end)
        place = {"start": start, "end": end, "text": whole.text[start:end]}
        yield number, {"label": label, **article, **place, **notes.get(name, {})}


def _text_beside(path: Path) -> str:
    beside = path.with_suffix(".txt")
    try:
        text, _ = decode(beside.read_bytes(), str(beside))
    except OSError as error:
        raise BadInputError(
            "{path} says places in {beside}, which can't be read; put the two side by side.",
            path=path,
            beside=beside.name,
        ) from error
    return text


def _is_there(raw: str, start: int, end: int, said: str) -> bool:
    """Whether the places are those of the file as it is, whose line ends may be two characters."""
    return folded(raw[start:end]) == folded(said)


def _object(text: str) -> dict[str, object]:
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        found: object = orjson.loads(text)
    except orjson.JSONDecodeError:
        return {"note": text}
    return found if isinstance(found, dict) else {"note": text}
