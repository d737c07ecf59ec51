"""spaCy's DocBin, for training a text classifier: one Doc a record, labels in `cats`.

A label that was given has 1.0 and all others 0.0; where labels have shares, those. What else a
record tells is in `doc.user_data`. spaCy reads a DocBin as a whole; it is written piece by piece.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, BinaryIO, Final, TypeAlias

from annotator.domain.datasets.records import VARIANT_FIELDS, Document, Row, Shape
from annotator.domain.errors import BadInputError
from annotator.formats.datasets.docbin_stream import write_docbin

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    Languages: TypeAlias = Callable[[str], Language]

MISSING: Final = (
    "The format spacy needs the library spaCy, which is not installed; "
    "`pip install 'variant-annotator[spacy]'` installs it."
)
_WORDS: Final = 25_000
"""Words that a language of spaCy may remember (some 200 bytes each) before a new one takes over."""


class SpacyWriter:
    """Writes records as a DocBin."""

    suffix: Final = ".spacy"

    def check(self) -> None:
        """See whether spaCy is there.

        Raises:
            BadInputError: If it is not.
        """
        if find_spec("spacy") is None:
            raise BadInputError(MISSING)

    def write(self, documents: Iterable[Document], shape: Shape, out: BinaryIO) -> None:
        """Write all records as one DocBin."""
        write_docbin(_docs(documents, shape), out)

    def companions(self, _shape: Shape) -> Mapping[str, bytes]:
        """Return nothing: the labels are in every Doc."""
        return {}


def _docs(documents: Iterable[Document], shape: Shape) -> "Iterator[Doc]":
    language_of = _languages()
    text = shape.place("text")
    for document in documents:
        language = language_of(document.language)
        shared = {
            field.name: value for field, value in zip(VARIANT_FIELDS, document.shared, strict=True)
        }
        for row in document.rows:
            doc = language.make_doc(str(row[text]))
            doc.cats = _cats(row, shape)
            doc.user_data = shared | {
                field.name: value
                for field, value in zip(shape.own, row, strict=True)
                if field.name != "text"
            }
            yield doc


def _cats(row: Row, shape: Shape) -> dict[str, float]:
    if shape.shares:
        return {label: float(str(row[place])) for label, place in shape.shares}
    chosen = row[shape.place("label")]
    names = [label.name for label in shape.labels if not label.retired or label.name == chosen]
    return {name: float(name == chosen) for name in names}


def _languages() -> "Languages":
    import spacy  # noqa: PLC0415 - it takes seconds to load

    known: dict[str, Language] = {}

    def blank(code: str) -> "Language":
        try:
            return spacy.blank(code or "xx")
        except ImportError:
            # A language that spaCy has no rules for, or needs another library for.
            return spacy.blank("xx")

    def language_of(code: str) -> "Language":
        # A Language remembers each word that it has met, for ever.
        if code not in known or len(known[code].vocab.strings) > _WORDS:
            known[code] = blank(code)
        return known[code]

    return language_of
