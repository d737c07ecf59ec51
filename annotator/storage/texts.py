"""The texts around sentences, for what can't be told from a sentence alone."""

from dataclasses import dataclass

from annotator.domain.ids import SentenceId
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class InText:
    """A sentence within its variant's text: code points `[start, end)`."""

    text: str
    start: int
    end: int

    @property
    def sentence(self) -> str:
        """The sentence itself."""
        return self.text[self.start : self.end]


def in_text(store: Store, sentence_id: SentenceId) -> InText | None:
    """Return a sentence with its variant's text, or None if it is not here."""
    row = store.row(
        'SELECT v.text, s.start, s."end" FROM sentence AS s JOIN variant AS v'
        " ON v.id = s.variant_id WHERE s.id = ?",
        (sentence_id,),
    )
    return InText(*row) if row else None
