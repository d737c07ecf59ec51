"""Tables as people read them: the page shows them, the HTML page prints them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class TableName(StrEnum):
    """Which table it is: the name of its CSV file, and of its place in the page."""

    COEFFICIENTS = "coefficients"
    LABELS = "labels"
    PAIRS = "pairs"
    CONFUSION = "confusion"
    STORIES = "stories"
    REASONS = "reasons"
    PEOPLE = "people"
    PROGRESS = "progress"
    OUTLETS = "outlets"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: What stands in it.
        share: From 0 to 1, where a bar in the cell helps the eye.
        note: The number of the note below that it belongs to; 0 for none.
    """

    text: str
    share: float | None = None
    note: int = 0

    @property
    def marked(self) -> str:
        """The text with the number of its note."""
        return f"{self.text} ({self.note})" if self.note else self.text


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table; the first cell of each row is its heading.

    Attributes:
        name: Which one it is.
        title: What stands above it.
        caption: A sentence or two that say how to read it.
        heads: The headings of the columns.
        rows: The cells, as many a row as there are headings.
        notes: Sentences that cells refer to, numbered from 1.
    """

    name: TableName
    title: str
    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Notes:
    """Numbers sentences as they come up; each is said once."""

    sentences: list[str] = field(default_factory=list)

    def number(self, sentence: str | None) -> int:
        """Return the number of a sentence, 0 for none."""
        if not sentence:
            return 0
        if sentence not in self.sentences:
            self.sentences.append(sentence)
        return self.sentences.index(sentence) + 1


def cells(texts: Iterable[str]) -> tuple[Cell, ...]:
    """Return plain cells."""
    return tuple(Cell(text) for text in texts)
