"""What the reasons of a decision are called."""

from typing import Final

from annotator.domain.history.log import Reason
from annotator.ui.languages.language import mark

REASON_NAMES: Final = {
    Reason.AMBIGUOUS: mark("Review", "Ambiguous sentence"),
    Reason.GUIDELINE_GAP: mark("Review", "Gap in the guideline"),
    Reason.SLIP: mark("Review", "Slip"),
    Reason.WRONG_BOUNDARY: mark("Review", "Wrong boundary"),
}
