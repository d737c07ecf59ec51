"""Messages: nothing of them is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.controls.message_dialog import MessageDialog

SHORT = "Saved."
LINE = "Another program is writing to summit.db and did not finish in time; try again."
LONG = f"{LINE} {LINE} {LINE}"


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window, which outlives its dialogs."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("heading", [SHORT, LINE, LONG])
@pytest.mark.parametrize("text", ["", SHORT, LONG])
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_all_that_a_message_says_is_seen(
    qapp: QApplication, place: QWidget, heading: str, text: str
) -> None:
    dialog = MessageDialog(place, QMessageBox.Icon.Warning, heading, text)
    dialog.open()
    qapp.processEvents()
    labels = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]
    assert {each.text() for each in labels} == {each for each in (heading, text) if each}
    for label in labels:
        is_whole = label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        assert label.wordWrap() or is_whole
        assert label.height() >= label.heightForWidth(label.width())
    dialog.close()
