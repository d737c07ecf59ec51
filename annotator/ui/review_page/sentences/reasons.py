"""The names of the reasons for a decision."""

from typing import Final

from annotator.domain.history.log import Reason
from annotator.ui.languages.language import mark, tr

_NAMES: Final = {
    Reason.AMBIGUOUS: mark("Review", "Ambiguous sentence"),
    Reason.GUIDELINE_GAP: mark("Review", "Gap in the guideline"),
    Reason.SLIP: mark("Review", "Slip"),
    Reason.WRONG_BOUNDARY: mark("Review", "Wrong boundary"),
}


def reason_title(reason: Reason | None) -> str:
    """Return the name of a reason in the language of the window; empty if none was given."""
    return tr("Review", _NAMES[reason]) if reason is not None else ""
