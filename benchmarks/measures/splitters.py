"""Sentence splitters behind one interface: ours, and every library that happens to be installed."""

import importlib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final, TypeAlias

from sentencex import get_sentence_boundaries

from annotator.domain.texts.segmentation import sentences

Split: TypeAlias = Callable[[str], Sequence[int]]
_NLTK_LANGUAGES: Final = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}


@dataclass(frozen=True, slots=True)
class Splitter:
    """A splitter.

    Attributes:
        name: What the table calls it.
        starts: Returns where the sentences of a text begin, in code points.
    """

    name: str
    starts: Split


def installed(language: str) -> tuple[list[Splitter], list[str]]:
    """Return the splitters that can be measured, ours first, and the names of the others."""
    found, absent = [Splitter("annotator", _ours(language))], []
    for name, make in _MAKERS.items():
        try:
            found.append(Splitter(name, make(language)))
        except (ImportError, LookupError, ValueError, RuntimeError) as error:
            absent.append(f"{name} ({_reason(error)})")
    return found, absent


def _reason(error: Exception) -> str:
    """Return the first line of an error that has words; nltk's begins with a row of asterisks."""
    lines = (line.strip(" *.") for line in str(error).splitlines())
    return next((line for line in lines if line), type(error).__name__)


def _library(name: str) -> Any:  # noqa: ANN401 - libraries without stubs, and most of them absent
    return importlib.import_module(name)


def _ours(language: str) -> Split:
    return lambda text: [span.start for span in sentences(text, language)]


def _sentencex(language: str) -> Split:
    def starts(text: str) -> list[int]:
        found = get_sentence_boundaries(language, text)
        return [int(boundary["start_index"]) for boundary in found]

    return starts


def _pysbd(language: str) -> Split:
    segmenter = _library("pysbd").Segmenter(language=language, clean=False)
    return lambda text: _places(text, segmenter.segment(text))


def _blingfire(language: str) -> Split:  # noqa: ARG001 - one model for all languages
    split = _library("blingfire").text_to_sentences_and_offsets
    return lambda text: [start for start, _ in split(text)[1]]


def _punkt(language: str) -> Split:
    punkt = _library("nltk.tokenize.punkt")
    tokenizer = punkt.PunktTokenizer(_NLTK_LANGUAGES.get(language, language))
    return lambda text: [start for start, _ in tokenizer.span_tokenize(text)]


def _punkt_untrained(language: str) -> Split:  # noqa: ARG001 - it knows none
    tokenizer = _library("nltk.tokenize.punkt").PunktSentenceTokenizer()
    return lambda text: [start for start, _ in tokenizer.span_tokenize(text)]


def _segtok(language: str) -> Split:  # noqa: ARG001 - rules for western languages together
    split = _library("segtok.segmenter").split_multi
    return lambda text: _places(text, split(text))


def _sentence_splitter(language: str) -> Split:
    split = _library("sentence_splitter").SentenceSplitter(language).split
    return lambda text: _places(text, split(text))


def _icu(language: str) -> Split:
    icu = _library("icu")
    finder = icu.BreakIterator.createSentenceInstance(icu.Locale(language))

    def starts(text: str) -> list[int]:
        finder.setText(text)
        return _code_points(text, [0, *finder])

    return starts


def _qt(language: str) -> Split:  # noqa: ARG001 - Qt's rules know no languages
    finder_type = _library("PySide6.QtCore").QTextBoundaryFinder

    def starts(text: str) -> list[int]:
        finder = finder_type(finder_type.BoundaryType.Sentence, text)
        ends = [0]
        while (end := finder.toNextBoundary()) >= 0:
            ends.append(end)
        return _code_points(text, ends)

    return starts


def _places(text: str, pieces: Iterable[str]) -> list[int]:
    """Return where pieces of a text are in it, skipping those that the library has altered."""
    places, place = [], 0
    for piece in pieces:
        stripped = piece.strip()
        found = text.find(stripped, place) if stripped else -1
        if found >= 0:
            places.append(found)
            place = found + len(stripped)
    return places


def _code_points(text: str, units: Sequence[int]) -> list[int]:
    """Convert places from UTF-16 units to code points."""
    if max(text, default="") <= "\uffff":
        return list(units)
    ends = list(accumulate(1 + (character > "\uffff") for character in text))
    return [bisect_left(ends, unit) + 1 if unit else 0 for unit in units]


_MAKERS: Final[dict[str, Callable[[str], Split]]] = {
    "sentencex, bare": _sentencex,
    "pysbd": _pysbd,
    "blingfire": _blingfire,
    "nltk punkt": _punkt,
    "nltk punkt, untrained": _punkt_untrained,
    "segtok": _segtok,
    "sentence_splitter": _sentence_splitter,
    "ICU": _icu,
    "Qt": _qt,
}
