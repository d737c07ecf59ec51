"""Texts that run to the left, beside a window that runs to the right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColorConstants, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.ui.appearance.theme import LIGHT
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.row_list import RowDelegate
from annotator.ui.controls.row_text import draw_two_lines

ARABIC = "هذا عرض مخجل حقًا."
ENDS_AT_THE_LEFT = "\N{RIGHT-TO-LEFT MARK}"
"""Behind a full stop, it keeps it where a text that runs to the left ends, whatever is around."""


def in_a_row(text: str) -> QImage:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(QColorConstants.White)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    RowDelegate(LIGHT).paint_ground(painter, QRectF(0, 0, 300, 60), is_chosen=False)
    draw_two_lines(painter, text, QApplication.font(), QRectF(0, 0, 300, 60))
    painter.end()
    return image


def in_a_label(text: str) -> QImage:
    label = ElidedLabel()
    label.setText(text)
    label.resize(300, 30)
    return label.grab().toImage()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("shown", [in_a_row, in_a_label])
def test_the_full_stop_stands_where_the_sentence_ends(shown: Callable[[str], QImage]) -> None:
    assert shown(ARABIC) == shown(ARABIC + ENDS_AT_THE_LEFT)
    assert shown(ARABIC) != shown("")
