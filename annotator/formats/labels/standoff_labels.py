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

_PLACE: Final = re.compile(r"(T\d+)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)\t")
_NOTE: Final = re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)")


def is_standoff(text: str) -> bool:
    """Whether the text begins as an `.ann` does."""
    return _PLACE.match(text) is not None


def standoff_lines(text: str, path: Path) -> Iterator[Line]:
    """Yield a record for each place; one in several pieces reaches from the first to the last.

    What a note on it says in JSON is taken as well, as an export writes it. Where the text beside
    the file has changed since, what was labelled is named by its text alone.

    Raises:
        BadInputError: If there is no text beside the file, or it can't be read.
    """
    whole = RawText(_text_beside(path))
    notes = {found[1]: _object(found[2]) for found in map(_NOTE.match, text.split("\n")) if found}
    for number, line in enumerate(text.split("\n"), 1):
        found = _PLACE.match(line)
        if found is None:
            continue
        name, label, said = found[1], found[2], line[found.end() :]
        place = _place(whole, found[3], said) or {"text": said}
        yield number, {"label": label, **place, **notes.get(name, {})}


def _text_beside(path: Path) -> str:
    beside = path.with_suffix(".txt")
    try:
        text, _ = decode(beside.read_bytes(), str(beside))
    except OSError as error:
        raise BadInputError(
            "{path} refers to places in {beside}, which can't be read; put both files in the "
            "same folder.",
            path=path,
            beside=beside.name,
        ) from error
    return text


def _place(whole: RawText, pieces: str, said: str) -> dict[str, object] | None:
    """Return what is said at the places, None if that stands in neither form of the text.

    They are counted in the file as it is, whose line ends may be two characters, or in our text.
    """
    ends = [tuple(map(int, piece.split())) for piece in pieces.split(";")]
    first, last = ends[0][0], ends[-1][1]
    for text, start, end in (
        (whole.raw, whole.place(first), whole.place(last)),
        (whole.text, first, last),
    ):
        if folded(" ".join(text[begins:stops] for begins, stops in ends)) == folded(said):
            there = {"start": start, "end": end, "text": whole.text[start:end]}
            return {"text_sha256": whole.sha256, **there}
    return None


def _object(text: str) -> dict[str, object]:
    import orjson  # noqa: PLC0415 - the window must not wait for it

    try:
        found: object = orjson.loads(text)
    except orjson.JSONDecodeError:
        return {"note": text}
    return found if isinstance(found, dict) else {"note": text}
