"""The layout of a review: the list, the chosen sentence, and what is known about it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from annotator.ui.controls.fitting import BESIDE_TEXT, scaled
from annotator.ui.review_page.frame.side_by_side import SideBySide
from annotator.ui.review_page.frame.titled import rule, stacked

_HEIGHTS: Final = (430, 230)


def three_panes(
    listed: QWidget, sentence: QWidget, counterparts: QWidget, about: QWidget, owner: QWidget
) -> QSplitter:
    """Return the parts side by side; their sizes can be changed.

    Args:
        listed: The list.
        sentence: The chosen sentence in its variant.
        counterparts: Its counterparts, shown below it.
        about: The votes, or other information.
        owner: The widget whose text size they have.
    """
    # Without stretch factors, so that both shrink in proportion if there is little height.
    middle = QSplitter(Qt.Orientation.Vertical)
    middle.addWidget(sentence)
    middle.addWidget(stacked((rule(owner), 0), (counterparts, 1)))
    middle.setSizes(scaled(_HEIGHTS, owner, BESIDE_TEXT))
    middle.setHandleWidth(1)
    middle.setChildrenCollapsible(False)
    return SideBySide(listed, middle, about)
