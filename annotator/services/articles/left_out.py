"""How much an import leaves out, with one sentence for each reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.phrases import Phrase


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much is not imported, by reason.

    Attributes:
        here: The number of articles that are in the workspace already.
        repeated: The number of articles that repeat another one of the same import.
        unwanted: The number of articles that the person has left out.
        unreadable: The number of files, and records of files, that can't be read.
    """

    here: int = 0
    repeated: int = 0
    unwanted: int = 0
    unreadable: int = 0

    def sentences(self) -> Iterator[str]:
        """Yield a sentence for each reason that applies."""
        if count := self.here:
            yield Phrase(
                "{count} article is here already."
                if count == 1
                else "{count} articles are here already.",
                count=count,
            )
        if count := self.repeated:
            yield Phrase(
                "{count} article repeats another one of this import."
                if count == 1
                else "{count} articles repeat others of this import.",
                count=count,
            )
        if count := self.unwanted:
            yield Phrase(
                "{count} article is left out by choice."
                if count == 1
                else "{count} articles are left out by choice.",
                count=count,
            )
        if count := self.unreadable:
            yield Phrase(
                "{count} file or record can't be read."
                if count == 1
                else "{count} files or records can't be read.",
                count=count,
            )
