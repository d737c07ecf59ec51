"""What each sentence is in its article: body, headline, caption or page furniture.

Words tell some of it (`annotator.domain.page.furniture`), place and shape the rest: what stands
before the first real sentence and does not end like one is a headline; a block of lines with a
picture's credit in it is a caption; lines that do not end like a sentence are other articles'
headlines behind "Read more:", and behind the last real sentence in title case or below the page's
own lines. Where in doubt a sentence is body: hiding a sentence that counts is the worse mistake.
"""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Kind, Span
from annotator.domain.page.archive_lines import mark_archive_lines
from annotator.domain.page.article_top import LONGEST_PLACE, mark_top
from annotator.domain.page.author_lines import mark_authors
from annotator.domain.page.below_article import mark_below_article
from annotator.domain.page.copied_pages import mark_copied_page
from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.other_articles import mark_links, mark_tail
from annotator.domain.page.page_lines import (
    QUESTION_ENDS,
    Line,
    is_free,
    is_sentence,
    lines_of,
    mark,
)
from annotator.domain.page.picture_credits import is_credit, is_picture_credit, names_photographer
from annotator.domain.page.prompts import is_about_page, mark_promotions, mark_prompts

_SHORTEST_CAPTION: Final = 4
"""Fewer words can be said twice in an article: “No.”"""
_QUOTED: Final = ("“", '"', "„", "«", "»", "‘", "'", "—", "\u2013", "-")
_MID_SENTENCE: Final = (",", ";")
_MOST_SENTENCES: Final = 2
_NEAR: Final = 3
_TWICE: Final = 2
_PICTURED: Final = re.compile(
    r"\b(?:is|are) (?:seen|pictured|shown)\b(?! (?:as|by|to)\b)"
    r"|\bin (?:this|an|a) (?:\w+ )?(?:photo|photograph|image|picture|video still)\b"
    r"|\bfile (?:photo|picture|image)\b|^pictured\b|\bpictured (?:in|at|on|with|here)\b"
    r"|\b(?:auf diesem|auf dem|im) (?:foto|bild)\b|^(?:blick auf|luftaufnahme)\b"
    r"|^(?:una )?(?:vista|imagen) (?:aérea |general )?(?:de|del)\b|\ben una imagen de\b"
    r"|^vue (?:aérienne |générale )?d[eu’']",
    re.IGNORECASE,
)
"""What is said of a picture, and hardly of anything else."""
_CAPTION_LABEL: Final = re.compile(r"image caption,\s*", re.IGNORECASE)
_PICTURE_NUMBER: Final = re.compile(r"\d{1,2}")
"""Above a caption: how many pictures there are, or which one it is."""


def classify(
    text: str, spans: Sequence[Span], recurring: Container[str] = frozenset()
) -> list[Kind]:
    """Return the kind of each sentence.

    Args:
        text: The article.
        spans: Its sentences in reading order.
        recurring: Texts of sentences that recur over unrelated stories: furniture, wherever they
            stand.
    """
    kinds = [Kind.BODY] * len(spans)
    if not spans:
        return kinds
    texts = [text[span.start : span.end] for span in spans]
    lines = lines_of(text, spans)
    for line in lines:
        if is_page_line(line.text):
            mark(kinds, _of_page(line, texts), Kind.BOILERPLATE)
    for index, sentence in enumerate(texts):
        if sentence in recurring:
            kinds[index] = Kind.BOILERPLATE
    mark_archive_lines(kinds, lines)
    mark_promotions(kinds, lines)
    mark_copied_page(kinds, lines)
    mark_prompts(kinds, lines)
    _mark_captions(kinds, lines, texts)
    mark_authors(kinds, lines)
    mark_links(kinds, lines)
    mark_top(kinds, lines, texts)
    mark_below_article(kinds, lines)
    mark_tail(kinds, lines)
    return kinds


def _of_page(line: Line, texts: Sequence[str]) -> Sequence[int]:
    """Return which sentences of a line of the page are the page's.

    A paragraph may be the article's and end in a prompt: “Much was left out. Tell us in the
    comments.” What stands before the prompt is the page's only if it asks, or is about the page.
    """
    said = [texts[index] for index in line.sentences]
    first = next((n for n, text in enumerate(said) if is_page_line(text)), 0)
    is_prompt = all(text.endswith(QUESTION_ENDS) or is_about_page(text) for text in said[:first])
    return line.sentences if is_prompt else line.sentences[first:]


def _mark_captions(kinds: list[Kind], lines: Sequence[Line], texts: Sequence[str]) -> None:
    """Mark captions: repeated lines, lines with a credit, and the lines in one block with them.

    Blocks mean something only where the article sets its paragraphs apart by empty lines.
    """
    repeated_lines = set(_told_again(lines))
    has_blocks = 2 * len({line.block for line in lines}) > len(lines)
    captioned: set[int] = set()
    _mark_named_captions(kinds, lines)
    end = _last_said(kinds, lines, texts)
    for number, line in enumerate(lines):
        last = texts[line.sentences[-1]]
        has_credit = len(line.sentences) > 1 and is_credit(last)
        if has_credit:
            kinds[line.sentences[-1]] = Kind.BOILERPLATE
            # An agency signs its last paragraph so, too.
            has_credit = line is not end or not is_picture_credit(last)
            mark(kinds, line.sentences[:-1] if has_credit else (), Kind.CAPTION)
        repeated = number in repeated_lines
        if repeated or names_photographer(line.text):
            _mark_free(kinds, line, Kind.CAPTION)
        if has_credit or repeated:
            captioned.add(line.block)
    _mark_above_credits(kinds, lines, has_blocks=has_blocks)
    _mark_above_captions(kinds, lines)
    if not has_blocks:
        return
    sizes = Counter(line.block for line in lines)
    for line in lines:
        if line.block in captioned and sizes[line.block] > 1:
            _mark_free(kinds, line, Kind.CAPTION)


def _mark_named_captions(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark what a page calls a caption, to those who see no picture."""
    named = False
    for line in lines:
        label = _CAPTION_LABEL.match(line.text)
        if named or (label is not None and label.end() < len(line.text)):
            _mark_free(kinds, line, Kind.CAPTION)
        named = label is not None and label.end() == len(line.text)


def _told_again(lines: Sequence[Line]) -> Iterator[int]:
    """Yield which lines a page has told of the same picture before: to see it, and to hear of it.

    The two stand close together. What comes again further on, or more than twice, is a refrain or
    what somebody keeps on saying, and what ends a sentence of several lines is verse.
    """
    times = Counter(line.text for line in lines)
    seen: dict[str, int] = {}
    for number, line in enumerate(lines):
        before = seen.setdefault(line.text, number)
        is_near = before < number <= before + _NEAR and times[line.text] == _TWICE
        is_near = is_near and _is_brief(line)
        is_whole = not lines[number - 1].text.endswith(_MID_SENTENCE)
        if is_near and is_whole and _could_be_caption(line.text):
            yield number


def _mark_above_captions(kinds: list[Kind], lines: Sequence[Line]) -> None:
    """Mark the numbers of pictures, and what is told of one to those who do not see it."""
    for line, below in pairwise(lines):
        if kinds[below.sentences[0]] is not Kind.CAPTION:
            continue
        if _PICTURE_NUMBER.fullmatch(line.text):
            mark(kinds, line.sentences, Kind.BOILERPLATE)
        elif below.text.startswith(line.text):
            _mark_free(kinds, line, Kind.CAPTION)


def _mark_free(kinds: list[Kind], line: Line, kind: Kind) -> None:
    mark(kinds, [index for index in line.sentences if kinds[index] is Kind.BODY], kind)


def _mark_above_credits(kinds: list[Kind], lines: Sequence[Line], *, has_blocks: bool) -> None:
    """Mark captions whose credit stands on the next line, and the credit.

    A paragraph may stand above the credit of a picture without a caption. So only what does not end
    like a sentence is marked, what is one block with its credit, and what says that it is seen in a
    picture; and never the first line that may be the headline.
    """
    has_headline = False
    for line, below in pairwise(lines):
        is_unmarked = is_free(kinds, line)
        if is_unmarked and has_headline and is_picture_credit(below.text):
            shares = has_blocks and line.block == below.block
            is_long = len(line.text.split()) >= _SHORTEST_CAPTION
            tells = not is_sentence(line.text) or _PICTURED.search(line.text) is not None
            tells = tells and _is_brief(line)
            if shares or (is_long and tells):
                mark(kinds, line.sentences, Kind.CAPTION)
                mark(kinds, below.sentences, Kind.BOILERPLATE)
        has_headline = has_headline or (is_unmarked and len(line.text.split()) > LONGEST_PLACE)


def _last_said(kinds: Sequence[Kind], lines: Sequence[Line], texts: Sequence[str]) -> Line | None:
    """Return the last line in which a sentence of the article may end."""
    for line in reversed(lines):
        if any(kinds[index] is Kind.BODY and is_sentence(texts[index]) for index in line.sentences):
            return line
    return None


def _is_brief(line: Line) -> bool:
    """Whether the line has no more sentences than a caption; what opens a quotation is none."""
    return len(line.sentences) <= _MOST_SENTENCES and not line.text.endswith(":")


def _could_be_caption(text: str) -> bool:
    # An interview may ask twice, and somebody say the same again.
    is_said = text.endswith(QUESTION_ENDS) or text.startswith(_QUOTED)
    return is_sentence(text) and not is_said and len(text.split()) >= _SHORTEST_CAPTION
