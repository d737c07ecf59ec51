"""Stories, their variants and the sentences in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from annotator.domain.ids import SentenceId, StoryId, Uid, VariantId
from annotator.domain.uids import content_uid, content_uids, uids_within


class Kind(StrEnum):
    """What a sentence is in its article: a property of the text, shared by all annotators."""

    BODY = "body"
    HEADLINE = "headline"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"

    @property
    def counts(self) -> bool:
        """Whether progress counts it and next-unlabelled stops at it."""
        return self in COUNTED_KINDS


COUNTED_KINDS: Final = frozenset({Kind.BODY, Kind.HEADLINE})
_OPENING: Final = 60
"""The most letters of its first sentence by which an article is called."""


class Span(NamedTuple):
    """A piece of a variant's text: code points `[start, end)` of paragraph `paragraph`.

    A tuple, since imports make millions of them and a dataclass takes three times as long.
    """

    start: int
    end: int
    paragraph: int


class Mark(NamedTuple):
    """What a source says a piece of its text is: code points `[start, end)` are of this kind."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's article as it comes in, before it is cut into sentences.

    Attributes:
        text: Clean text (see `annotator.domain.texts.text.clean`).
        outlet: Who printed it; empty when unknown.
        title: Its headline, where the source gives one apart from the text.
        url: Where it was found; empty when unknown.
        published_at: ISO 8601 date or time; empty when unknown.
        language: ISO 639 code; empty when the source does not say, so that it is detected.
        source: The name of the file it came from.
        marks: What the source itself says of parts of the text, in reading order; stronger than
            what is guessed.
    """

    text: str
    outlet: str = ""
    title: str = ""
    url: str = ""
    published_at: str = ""
    language: str = ""
    source: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One news event."""

    id: StoryId
    uid: Uid
    title: str


@dataclass(frozen=True, slots=True)
class Variant:
    """One outlet's article about a story, without its text."""

    id: VariantId
    story_id: StoryId
    uid: Uid
    outlet: str
    title: str
    source: str
    position: int

    @property
    def name(self) -> str:
        """What a person calls it: the outlet, else the title, else the file's name."""
        return self.outlet or self.title or self.source


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a variant; `text` is exactly the variant's text from `start` to `end`."""

    id: SentenceId
    variant_id: VariantId
    uid: Uid
    position: int
    paragraph: int
    start: int
    end: int
    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class VariantPage:
    """A variant with its active sentences in reading order: what one column shows."""

    variant: Variant
    sentences: Sequence[Sentence]

    @property
    def name(self) -> str:
        """What a reader calls it: the outlet, else the title, else how the article begins.

        The file's name stands for it only where there is nothing to read.
        """
        known = self.variant.outlet or self.variant.title
        return known or self._opening or self.variant.source

    @property
    def _opening(self) -> str:
        counted = (s.text for s in self.sentences if s.kind.counts)
        words = " ".join(next(counted, "").split())
        if len(words) > _OPENING:
            words = words[:_OPENING].rsplit(" ", 1)[0] + "…"
        return f"“{words}”" if words else ""


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story with its variants side by side: what the Label page shows."""

    story: Story
    variants: Sequence[VariantPage]


def variant_uid(text_sha256: str, outlet: str) -> Uid:
    """Return the uid of a variant: the same text from the same outlet is the same variant."""
    return content_uid("variant", text_sha256, outlet)


def sentence_uid(variant: Uid, start: int, end: int) -> Uid:
    """Return the uid of a sentence: its variant and its span, in code points."""
    return sentence_uids(variant, [(start, end)])[0]


def sentence_uids(variant: Uid, places: Iterable[tuple[int, int]]) -> list[Uid]:
    """Return the uids of many sentences of a variant, by their starts and ends."""
    return uids_within(variant, ("sentence", variant), places)


def former_sentence_uids(variant: Uid, places: Iterable[tuple[int, int]]) -> list[Uid]:
    """Return the uids that sentences of a variant had before schema 7.

    Labels that were exported with earlier versions name their sentences by these.
    """
    return content_uids(("sentence", variant), places)


def passage(sentences: Iterable[Sentence]) -> str:
    """Return sentences of one variant, in reading order, as one text; paragraphs stand apart."""
    pieces: list[str] = []
    before: Sentence | None = None
    for sentence in sentences:
        if before is not None:
            # Chinese, and web pages that lost their spaces, have nothing between two sentences.
            gap = " " if sentence.start > before.end else ""
            pieces.append(gap if sentence.paragraph == before.paragraph else "\n\n")
        pieces.append(sentence.text)
        before = sentence
    return "".join(pieces)


def column_letter(index: int) -> str:
    """Return the letter of the column at `index`: A … Z, then AA, AB and so on."""
    letters = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
