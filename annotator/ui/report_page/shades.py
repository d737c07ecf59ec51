"""The colours of the Report page's charts, derived from the theme."""

from typing import Final

from PySide6.QtGui import QColor

from annotator.ui.appearance.colors import MARK_CONTRAST, contrast, mixed, readable
from annotator.ui.appearance.theme import Theme

_BLACK: Final = QColor("#000000")
_WHITE: Final = QColor("#ffffff")
_FAINTEST: Final = 0.06
_GREY: Final = QColor("#888888")


def shade(theme: Theme, share: float) -> QColor:
    """Return a shade between the paper (share 0) and the accent (share 1)."""
    return _between(theme, theme.accent, share)


def warm_shade(theme: Theme, share: float) -> QColor:
    """Return the same in a warm colour, for disagreements."""
    return _between(theme, theme.current_edge, share)


def ink_on(fill: QColor) -> QColor:
    """Return black or white, whichever has more contrast with `fill`: at least 4.58 to 1."""
    return max((_BLACK, _WHITE), key=lambda ink: contrast(ink, fill))


def mark(theme: Theme, color: str) -> QColor:
    """Return a label's colour, changed if necessary to stand out from the paper."""
    hue = QColor(color)
    return readable(hue if hue.isValid() else _GREY, theme.paper, MARK_CONTRAST)


def _between(theme: Theme, hue: QColor, share: float) -> QColor:
    if share <= 0:
        return QColor(theme.paper)
    return mixed(hue, theme.paper, _FAINTEST + (1 - _FAINTEST) * min(share, 1.0))
