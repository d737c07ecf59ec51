"""What goes into a dataset."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.domain.datasets.text_offsets import OffsetUnit
from annotator.domain.errors import BadInputError
from annotator.domain.votes import GoldLevel


class Estimate(StrEnum):
    """How labels are made of votes, where it is not by the rules of gold."""

    DAWID_SKENE = "dawid-skene"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a dataset. By default, every vote but those for `exclude`.

    Attributes:
        gold: One record a sentence that has gold of this level.
        estimate: One record a sentence, its label made of the votes this way.
        min_votes: Sentences with fewer votes are left out.
        keep_unsure: Whether labels that their annotators marked as unsure are votes here.
        with_exclude: Whether sentences that are no article text go in.
        with_unconfirmed: Whether labels copied from counterparts that nobody confirmed go in.
        neighbours: Add the sentences before and after.
        counterparts: Add the uids of the counterparts.
        statement: Add the statement that the sentence belongs to.
        pseudonyms: Write other names and uids for the annotators.
        offsets: What `start` and `end` count.
    """

    gold: GoldLevel | None = None
    estimate: Estimate | None = None
    min_votes: int = 1
    keep_unsure: bool = True
    with_exclude: bool = False
    with_unconfirmed: bool = False
    neighbours: bool = False
    counterparts: bool = False
    statement: bool = False
    pseudonyms: bool = False
    offsets: OffsetUnit = OffsetUnit.CODE_POINTS

    @property
    def of_votes(self) -> bool:
        """Whether there is one record a sentence and annotator."""
        return self.gold is None and self.estimate is None

    def check(self) -> None:
        """See whether the choices go together.

        Raises:
            BadInputError: If they don't.
        """
        if self.gold is not None and self.estimate is not None:
            raise BadInputError(
                "A dataset has either gold labels or labels by {estimate}; choose one.",
                estimate=self.estimate,
            )
        if self.with_unconfirmed and not self.of_votes:
            raise BadInputError(
                "Labels that nobody has confirmed can only be exported as votes; do not choose "
                "gold or estimated labels."
            )
        if self.min_votes < 1:
            raise BadInputError("The minimum number of votes must be 1 or more.")


EVERY_VOTE: Final = Contents()
