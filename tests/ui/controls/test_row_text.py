"""Texts on two lines at most."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from annotator.ui.controls.row_text import centred, two_lines


@pytest.mark.parametrize(
    "text",
    [
        "Quillhaven’s harbour lights and the comet of the year",
        "💩" * 60,
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen der Woche",
        "新しい橋が川に開通したと市長が月曜日に発表し住民の多くはそれを歓迎した",
    ],
    ids=["words", "pairs of units", "a long word", "no spaces"],
)
@pytest.mark.parametrize("letters", [9, 14, 20])
def test_what_has_no_room_on_two_lines_is_cut_where_one_sees_it(
    qapp: QApplication, text: str, letters: int
) -> None:
    font = qapp.font()
    metrics = QFontMetricsF(font)
    width = metrics.averageCharWidth() * letters
    lines = two_lines(text, font, width).split("\n")
    assert len(lines) == 2
    assert all(metrics.horizontalAdvance(line.rstrip()) <= width + 1 for line in lines)
    first, second = lines
    assert text.startswith(first)
    rest = text[len(first) :].strip()
    assert second == rest or second.endswith("…")


def test_what_has_room_on_one_line_stays_there(qapp: QApplication) -> None:
    assert two_lines("A short one", qapp.font(), 1_000) == "A short one"
    assert two_lines("", qapp.font(), 100) == ""


def test_a_short_text_stands_in_the_middle_of_its_row(qapp: QApplication) -> None:
    font, row = qapp.font(), QRectF(0, 8, 300, 80)
    line = QFontMetricsF(font).lineSpacing()
    assert centred(row, "Short", font).top() == row.top() + line / 2
    assert centred(row, "A long one " * 20, font) == row
