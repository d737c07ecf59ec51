"""What the reasons of a decision are called."""

from typing import Final

from annotator.domain.log import Reason

REASON_NAMES: Final = {
    Reason.AMBIGUOUS: "Ambiguous sentence",
    Reason.GUIDELINE_GAP: "Gap in the guideline",
    Reason.SLIP: "Slip",
    Reason.WRONG_BOUNDARY: "Wrong boundary",
}
