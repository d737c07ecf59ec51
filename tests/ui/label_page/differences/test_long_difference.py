"""Where a difference is longer than the strip, it is seen to go on."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.overriding import override
from annotator.ui.label_page.differences.difference_strip import TwoLineText


def test_what_does_not_fit_on_two_lines_is_seen_to_go_on(qtbot: QtBot) -> None:
    text = TwoLineText()
    qtbot.addWidget(text)
    line = text.fontMetrics().lineSpacing()
    text.resize(300, 2 * line + 2)
    text.show()
    corner = (280, line, 20, line)
    text.setText("word " * 40)
    assert text.is_cut
    seen = text.grab().toImage().copy(*corner)
    text.setText("word " * 400)
    assert text.grab().toImage().copy(*corner) == seen


def test_what_fits_has_no_such_sign(qtbot: QtBot) -> None:
    text = TwoLineText()
    qtbot.addWidget(text)
    text.resize(300, 2 * text.fontMetrics().lineSpacing() + 2)
    text.setText("The council <u>voted</u>.")
    assert not text.is_cut
    assert not text.grab().isNull()


class Counted(TwoLineText):
    """Counts how often it is painted."""

    painted = 0

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(e)


def test_it_is_painted_when_it_changes_and_then_no_more(qtbot: QtBot) -> None:
    text = Counted()
    qtbot.addWidget(text)
    text.resize(300, 2 * text.fontMetrics().lineSpacing() + 2)
    text.setText("The council <u>voted</u> to dim the lamps. " * 9)
    text.show()
    for _ in range(20):
        QApplication.processEvents()
    assert 0 < text.painted < 6
