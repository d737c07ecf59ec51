"""What the finding of an article left out of it, though it stands where the article stands.

Precision costs paragraphs: a lead-in that ends with a colon, the questions of an interview that are
headings, the text between paragraphs that is in no element of its own. Asked for less precision the
library takes furniture instead. So the page itself is looked at: what stands in one element with
the paragraphs that were found, or amid them, and reads as they do, belongs to them. What stands
elsewhere in the article's element does where the less precise finding holds it, too.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.domain.page.furniture import is_page_line
from annotator.domain.page.page_lines import is_sentence
from annotator.formats.articles.html.html_ground import HEADINGS, Ground, is_furniture
from annotator.formats.articles.html.html_lines import HtmlLine, lines_of
from annotator.formats.articles.html.html_teasers import end_of_article, is_teaser
from annotator.formats.articles.html.html_tree import key_of, letters_of

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_SHORTEST: Final = 40
"""Characters of a paragraph: shorter lines are as often a page's as an article's."""
_LONG: Final = 200
"""Characters from which a line is text however it ends, and in whatever script."""
_LONGEST_QUOTE: Final = 300
"""Letters of what an article is quoted with beside itself."""
_MUCH_MORE: Final = 2
_FEWEST_LINKS: Final = 3
_LEAD_IN: Final = (":", "\uff1a")
_MOST_PARAGRAPHS: Final = 2_000
_MOST_GAPS: Final = 200
"""No article has more; what has is compared no further, as that takes its time."""


class Filled(NamedTuple):
    """An article without its gaps.

    Attributes:
        blocks: Its paragraphs in reading order.
        headings: Those put in that the page has as headings.
        below: Those that stand below the article, at the beginnings of others.
    """

    blocks: Sequence[str]
    headings: frozenset[str] = frozenset()
    below: frozenset[str] = frozenset()


class Gaps:
    """What of a page stands where its article stands, and was left out."""

    def __init__(self, tree: "HtmlElement", blocks: Sequence[str]) -> None:
        """Look for it.

        Args:
            tree: The page.
            blocks: The paragraphs that were found, in reading order.
        """
        self._blocks = blocks
        self._lines = list(lines_of(tree))
        places = {key_of(block): index for index, block in reversed(list(enumerate(blocks)))}
        self._found = [places.get(key_of(line.text), -1) for line in self._lines]
        self._known = [
            at
            for at, place in enumerate(self._found)
            if place >= 0 and _is_running(self._lines[at])
        ]

    @property
    def is_found(self) -> bool:
        """Whether anything was found that reads like an article, and not like a page's notice."""
        return any(not is_page_line(self._lines[at].text) for at in self._known)

    def are_elsewhere(self) -> bool:
        """Whether one element holds much more running text than all that was found.

        Where every other line of it is a link, it holds the beginnings of other articles.
        """
        held: dict[_Element | None, int] = {}
        paragraphs: Counter[_Element | None] = Counter()
        links: Counter[_Element | None] = Counter()
        for line, place in zip(self._lines, self._found, strict=True):
            parent = line.holder.getparent()
            if line.is_link:
                links[parent] += 1
            elif place < 0 and _is_running(line):
                paragraphs[parent] += 1
                held[parent] = held.get(parent, 0) + len(line.text)
        least = _MUCH_MORE * sum(map(len, self._blocks))
        return any(
            length > least and 2 * links[parent] < paragraphs[parent] and not is_furniture(parent)
            for parent, length in held.items()
        )

    def filled(self, second: Callable[[], Sequence[str]]) -> Filled:
        """Return the paragraphs that were found, with those in their places that were left out.

        Args:
            second: Returns the paragraphs of another finding; asked where the page leaves a doubt.
        """
        if not 0 < len(self._known) <= _MOST_PARAGRAPHS:
            return Filled(self._blocks)
        end = end_of_article(self._lines, self._known)
        below = {self._found[at] for at in (*range(end, len(self._lines)), *self._links_at_end())}
        below -= self._amid(end)
        ground = Ground([self._lines[at] for at in self._known])
        first, final = self._known[0], self._known[-1]
        chosen: list[int] = []
        doubtful: list[int] = []
        for at in takewhile(lambda at: at < end, self._left_out()):
            if ground.holds(self._lines[at], is_amid=first < at < final):
                chosen.append(at)
            elif (
                at > first and ground.surrounds(self._lines[at]) and not is_teaser(self._lines, at)
            ):
                doubtful.append(at)
        if doubtful:
            others = {key_of(block) for block in second()}
            chosen += (at for at in doubtful if key_of(self._lines[at].text) in others)
        texts = frozenset(self._blocks[place] for place in below)
        return self._with(sorted(chosen))._replace(below=texts)

    def _amid(self, end: int) -> set[int]:
        """Return which of the paragraphs found stand in the article, and -1 for none.

        A table of contents below it says its headings again, as links.
        """
        first, final = self._known[0], min(self._known[-1] + 1, end)
        above = (at for at in range(first) if not self._lines[at].is_link)
        return {-1, *(self._found[at] for at in (*above, *range(first, final)))}

    def _links_at_end(self) -> Sequence[int]:
        """Return which of the lines found are a list of links behind the last running text."""
        last = self._known[-1] + 1
        behind = (at for at in range(last, len(self._lines)) if self._found[at] >= 0)
        tail = list(dropwhile(lambda at: not self._lines[at].is_link, behind))
        links = sum(self._lines[at].is_link for at in tail)
        if links < _FEWEST_LINKS or 2 * links < len(tail):
            return ()
        return [at for at in tail if not is_sentence(self._lines[at].text)]

    def _left_out(self) -> Iterator[int]:
        """Yield the numbers of the lines that read like some of the article and are not found."""
        for at, line in enumerate(self._lines):
            if self._found[at] < 0:
                is_amid = self._known[0] < at < self._known[-1]
                if _reads_on(line, self._lines[at + 1] if is_amid else None):
                    yield at

    def _with(self, chosen: Sequence[int]) -> Filled:
        """Put lines behind the paragraphs they stand below, but for what is said there already."""
        known = list(map(letters_of, self._blocks))
        said = ["".join(known)]
        behind: dict[int, list[str]] = {}
        headings: set[str] = set()
        for at in chosen[:_MOST_GAPS]:
            line = self._lines[at]
            letters = letters_of(line.text)
            is_said = any(letters in text for text in said)
            if is_said and not (len(letters) > _LONGEST_QUOTE and any(letters in k for k in known)):
                continue
            said.append(letters)
            behind.setdefault(self._place_above(at), []).append(line.text)
            if line.holder.tag in HEADINGS:
                headings.add(line.text)
        blocks = list(behind.get(-1, ()))
        for index, block in enumerate(self._blocks):
            blocks += (block, *behind.get(index, ()))
        return Filled(blocks, frozenset(headings))

    def _place_above(self, at: int) -> int:
        """Return the number of the block that a line stands below.

        A short block may stand elsewhere on the page, too: it counts between its neighbours only.
        """
        number = bisect(self._known, at)
        above = self._known[number - 1] if number else -1
        least = self._found[above] if number else -1
        below = self._known[number : number + 1]
        most = self._found[below[0]] if below else len(self._blocks)
        near = (self._found[each] for each in range(at, above, -1))
        return next((place for place in near if least < place < most), least)


def _reads_on(line: HtmlLine, below: HtmlLine | None) -> bool:
    """Whether a line reads like a paragraph, or like what stands above one.

    Args:
        line: The line.
        below: The one below it, where both are amid the article.
    """
    if line.is_link or is_page_line(line.text):
        return False
    if _is_running(line) or below is None:
        return _is_running(line)
    is_heading = line.holder.tag in HEADINGS
    return line.text.endswith(_LEAD_IN) or (is_heading and _is_running(below))


def _is_running(line: HtmlLine) -> bool:
    is_text = is_sentence(line.text) or len(line.text) >= _LONG
    return not line.is_link and len(line.text) >= _SHORTEST and is_text
