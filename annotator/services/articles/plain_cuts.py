"""Splitting an article into sentences from its text alone, in any process; nothing is stored.

It does not import the workspace, so that worker processes start quickly.
"""

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.domain.corpus import Article, Kind, Span, sentence_uids, variant_uid
from annotator.domain.ids import Uid
from annotator.domain.page.kinds import classify
from annotator.domain.page.page_lines import SHORT_LINE
from annotator.domain.texts.language import detect_language
from annotator.domain.texts.marks import honour
from annotator.domain.texts.segmentation import sentences
from annotator.domain.texts.text import text_sha256

_UID: Final = 36
"""The number of characters of a uid."""


@dataclass(frozen=True, slots=True)
class PlainCut:
    """An article's sentences, as far as its text alone determines them.

    It has columns of numbers, all uids in one string, and no text, so that it is quickly sent from
    one process to another.

    Attributes:
        language: The article's language.
        starts: Where each sentence begins, in code points.
        ends: Where each sentence ends.
        paragraphs: The number of each sentence's paragraph.
        kinds: The kind of each sentence, as far as the article itself tells.
        joined_uids: The uids of all sentences, joined into one string.
        short_lines: The article's short lines, which may turn out to be furniture.
    """

    language: str
    starts: Sequence[int]
    ends: Sequence[int]
    paragraphs: Sequence[int]
    kinds: Sequence[Kind]
    joined_uids: str
    short_lines: frozenset[str]

    def uids_between(self, first: int, until: int) -> list[Uid]:
        """Return the uids of the sentences from `first` to before `until`."""
        joined = self.joined_uids
        return [Uid(joined[at : at + _UID]) for at in range(first * _UID, until * _UID, _UID)]

    @property
    def spans(self) -> list[Span]:
        """The places of the sentences."""
        return list(map(Span, self.starts, self.ends, self.paragraphs))


def cut_plainly(article: Article) -> PlainCut:
    """Split an article into sentences, looking at its text only."""
    text = article.text
    language = article.language or detect_language(text)
    spans = list(sentences(text, language))
    uid = variant_uid(text_sha256(text), article.outlet)
    starts, ends, paragraphs = (array("Q", [span[at] for span in spans]) for at in range(3))
    return PlainCut(
        language,
        starts,
        ends,
        paragraphs,
        honour(article.marks, spans, classify(text, spans)),
        "".join(sentence_uids(uid, zip(starts, ends, strict=True))),
        _short_lines(text, spans),
    )


def cut_all(articles: Sequence[Article]) -> list[PlainCut]:
    """Split articles one after another."""
    return [cut_plainly(article) for article in articles]


def _short_lines(text: str, spans: Sequence[Span]) -> frozenset[str]:
    """Return the article's lines that consist of one short sentence."""
    alone = Counter(span.paragraph for span in spans)
    lines = (text[s.start : s.end] for s in spans if alone[s.paragraph] == 1)
    return frozenset(line for line in lines if len(line) <= SHORT_LINE)
