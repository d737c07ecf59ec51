"""PDF files, by pypdf: the text that is in them, its lines joined into paragraphs."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from annotator.domain.corpus import Article, Kind
from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.marks import Paragraph, joined
from annotator.domain.texts.text import one_line
from annotator.formats.articles.pdf import pdf_pages, printed_pages
from annotator.formats.articles.pdf.pdf_pages import PageText, read_page
from annotator.formats.articles.reading_remarks import replaced_remark
from annotator.formats.articles.sources import NO_COLUMNS, Columns, ReadArticle, Source
from annotator.formats.damaged_files import raised_as

_MOST_PAGES: Final = 200
_STOPS: Final = (".", "!", "?", "…", ":", ".”", "!”", "?”", '."', '!"', '?"', ".’", ".)")
_GOES_ON: Final = (*_STOPS, ",", ";", "-", "–", "—", "\u00ad", "\u2010")
_SHORT: Final = 0.8
"""A line that ends a sentence and is so much shorter than others ends a paragraph."""
_HYPHENATED: Final = re.compile(r"\w[-\u00ad\u2010]")
_MANY_LINES: Final = 50
_OFTEN: Final = 0.02
"""The share of lines that end in a hyphen from which on a text is hyphenated; in one that is not, a
few words with a hyphen of their own are parted there."""
_LONGEST_WORD: Final = 80
_NUMBER: Final = re.compile(r"\d+")
_PAGE_OF: Final = re.compile(
    r"(?:page|p\.|seite|página|pág\.|pagina)?\s*\d+\s*(?:of|/|von|de|di|sur|van|av)\s*\d+"
    r"|(?:page|seite|página|pagina)\s+\d+",
    re.IGNORECASE,
)
_OF_COMPOUNDS: Final = frozenset(
    {"well", "self", "ex", "so", "long", "short", "high", "low", "half", "full", "part", "two",
     "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty",
     "fifty", "sixty", "seventy", "eighty", "ninety", "non", "anti", "mid", "vice", "then"}
)  # fmt: skip
_EDGE: Final = 2
"""Lines at the top and the bottom of a page in which running titles stand."""
_FEWEST_PAGES: Final = 2
_BULLETS: Final = ("• ", "◦ ", "▪ ", "‣ ", "\uf0b7 ")
"""The last is how older programs write the first."""
_HEADING: Final = 0.6
"""A line that begins a paragraph, ends no sentence and is so much shorter than the next one is a
heading."""
_TITLE_WITHIN: Final = 400
_LONGEST_ABOVE: Final = 400
"""Characters of what stands above a printed page's headline; more may be the article."""


class PdfReader:
    """Reads one article from one file."""

    suffixes = frozenset({".pdf"})
    is_document = True
    is_apart = True

    def read(self, source: Source, columns: Columns = NO_COLUMNS) -> Iterator[ReadArticle]:  # noqa: ARG002 - a document has no columns
        """Read the file's text as one article.

        Raises:
            BadInputError: If it is damaged, protected, a book, or holds pictures only.
        """
        data = source.read_bytes()
        error = BadInputError("{name} is damaged: it can't be read as a PDF.", name=source.name)
        with raised_as(error):
            found, said_title = _read(data, source.name)
        usual = pdf_pages.usual_size(found)
        pages = [page.text(usual) for page in found]
        title = one_line(said_title)
        body = list(paragraphs(pages, title))
        headline, outlet = pdf_pages.headline(found), ""
        printed = printed_pages.address_in(pages, title)
        if printed:
            headline, outlet = printed_pages.headline_and_site(title, body)
        text, marks, replaced = joined(_marked(body, headline, is_page=bool(printed)))
        if not any(character.isalnum() for character in text):
            raise BadInputError(
                "{name} is a PDF of pictures: there is no text in it; run text recognition on "
                "it, or copy the text into a file.",
                name=source.name,
            )
        article = Article(
            text,
            outlet=outlet,
            title=headline or (title if title and title in one_line(text[:_TITLE_WITHIN]) else ""),
            url=source.url or printed,
            source=source.short,
            marks=marks,
        )
        yield ReadArticle(
            article,
            (
                *_remarks(found, source.name),
                *replaced_remark(source.name, replaced),
            ),
        )


def _remarks(pages: Sequence[PageText], name: str) -> Iterator[str]:
    yield Phrase(
        "{name} is a PDF, which knows lines and no paragraphs; they were put together "
        "again, so look it over.",
        name=name,
    )
    pictures = sum(page.is_picture for page in pages)
    if pictures:
        yield Phrase(
            "Pages of {name} that are pictures without text were not read: {count} of {pages}.",
            name=name,
            count=pictures,
            pages=len(pages),
        )


def _marked(found: Sequence[str], headline: str, *, is_page: bool) -> Iterator[Paragraph]:
    """Yield the paragraphs, the first that is the headline marked as that.

    Above the headline of a page that was printed stand its menus and what it asks its readers.
    """
    at = found.index(headline) if headline in found else -1
    for index, text in enumerate(found):
        kind = Kind.HEADLINE if index == at else None
        is_above = is_page and index < at and len(text) <= _LONGEST_ABOVE
        yield Paragraph(text, Kind.BOILERPLATE if is_above else kind)


def paragraphs(pages: Sequence[str], title: str = "") -> Iterator[str]:
    """Yield the paragraphs of a text that came in lines, without what every page repeats.

    A paragraph ends at an empty line, or where a line ends a sentence short of the margin. A word
    that was hyphenated at a line's end is put together if it goes on in lower case.

    Args:
        pages: The lines of each page.
        title: What the file says its title is.
    """
    kept = [line for page in _without_running_titles(pages, title) for line in page]
    lengths = sorted(len(line) for line in kept if line.strip())
    margin = lengths[len(lengths) * 3 // 4] if lengths else 0
    words = Counter(re.findall(r"[\w-]+", "\n".join(kept).lower()))
    parted = sum(_HYPHENATED.fullmatch(line.strip()[-2:]) is not None for line in kept)
    is_hyphenated = len(lengths) < _MANY_LINES or parted > _OFTEN * len(lengths)
    collected: list[str] = []
    for line, following in pairwise((*kept, "")):
        bare = line.strip()
        if bare.startswith(_BULLETS) and collected:
            yield "".join(collected)
            collected = []
        if bare and collected and _HYPHENATED.fullmatch(collected[-1][-2:]):
            collected[-1:] = [
                _before(collected[-1], bare, words, is_hyphenated=is_hyphenated),
                bare,
            ]
        elif bare:
            collected += [" ", bare] if collected else [bare]
        is_last = not bare or (bare.endswith(_STOPS) and len(bare) < _SHORT * margin)
        is_heading = collected == [bare] and _is_heading(bare, following.strip(), margin)
        if collected and (is_last or is_heading):
            yield "".join(collected)
            collected = []
    if collected:
        yield "".join(collected)


def _is_heading(line: str, following: str, margin: int) -> bool:
    """Whether a line that begins a paragraph is one by itself: what follows would have fitted."""
    is_short = len(line) < _HEADING * min(margin, len(following))
    begins = following[:1]
    return is_short and not line.endswith(_GOES_ON) and not begins.islower()


def _before(before: str, line: str, words: Mapping[str, int], *, is_hyphenated: bool) -> str:
    """Return a line that ends in a hyphen as it stands before the next one, which goes on.

    The hyphen is the word's own before a capital or a number, after a part that makes such words,
    where the text has the word with it elsewhere and never without, and in a text that is not
    hyphenated.
    """
    start = re.split(r"\W", before[-_LONGEST_WORD:-1])[-1]
    end = re.match(r"\w*", line)
    word = end[0] if end else ""
    parted, whole = f"{start}-{word}".lower(), f"{start}{word}".lower()
    is_own = not line[0].islower() or (
        not words[whole]
        and (not is_hyphenated or bool(words[parted]) or start.lower() in _OF_COMPOUNDS)
    )
    return before if is_own and not before.endswith("\u00ad") else before[:-1]


def _without_running_titles(pages: Sequence[str], title: str) -> list[list[str]]:
    """Return the pages' lines; page numbers, and lines at the edge of most pages, are left out.

    So is what a browser prints there, on however few pages.
    """
    split = [page.splitlines() for page in pages]
    edges = [{_alike(line) for line in _edge(lines)} for lines in split]
    counted = Counter(line for edge in edges for line in edge)
    many = max(len(pages) // 2 + 1, _FEWEST_PAGES)
    repeated = {
        line for line, count in counted.items() if count >= many and any(map(str.isalpha, line))
    }
    cleaned = []
    for lines in split:
        there = {index for index, line in enumerate(lines) if line.strip()}
        first = sorted(there)[:_EDGE] + sorted(there)[-_EDGE:]
        gone = {index for index in first if _alike(lines[index]) in repeated}
        gone |= {index for index in first if printed_pages.is_printed(lines[index], title)}
        gone |= {index for index in first if _PAGE_OF.fullmatch(lines[index].strip())}
        gone |= {index for index in first if _is_page_number(lines[index], len(pages))}
        # What was empty between a running title and the text is so no more.
        left = sorted(there - gone)
        span = range(left[0], left[-1] + 1) if left else range(0)
        cleaned.append([lines[index] for index in span if index not in gone])
    return cleaned


def _is_page_number(line: str, pages: int) -> bool:
    bare = line.strip("-– ")
    return bare == "1" or (pages > 1 and _NUMBER.fullmatch(bare) is not None)


def _edge(lines: Sequence[str]) -> list[str]:
    there = [line for line in lines if line.strip()]
    return there[:_EDGE] + there[-_EDGE:]


def _alike(line: str) -> str:
    """Return the line with its numbers made alike: pages count themselves."""
    return _NUMBER.sub("#", one_line(line))


def _read(data: bytes, name: str) -> tuple[list[PageText], str]:
    from pypdf.errors import DependencyError  # noqa: PLC0415 - loaded when a PDF is read

    try:
        return _opened(data, name)
    except (DependencyError, NotImplementedError) as error:
        raise BadInputError(
            "{name} is encrypted in a way that can't be opened here; print it into a new PDF and "
            "import that.",
            name=name,
        ) from error


def _opened(data: bytes, name: str) -> tuple[list[PageText], str]:
    from pypdf import PdfReader as Pdf  # noqa: PLC0415 - loaded when a PDF is read

    pdf = Pdf(io.BytesIO(data), strict=False)
    # A file that only forbids printing opens without one.
    if pdf.is_encrypted and not pdf.decrypt(""):
        raise BadInputError(
            "{name} is protected by a password; save it without one and import it again.", name=name
        )
    if len(pdf.pages) > _MOST_PAGES:
        raise BadInputError(
            "{name} has {count} pages; an article may have at most {most_pages}.",
            name=name,
            count=len(pdf.pages),
            most_pages=_MOST_PAGES,
        )
    metadata = pdf.metadata
    title = metadata.title if metadata else None
    return [read_page(page) for page in pdf.pages], str(title or "")
