"""The dialog in which files are chosen fits the screen, with large text too."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.controls.file_dialog import file_dialog


def test_fits_the_screen_with_text_of_three_times_the_size(
    qapp: QApplication, qtbot: QtBot
) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 3)
    qapp.setFont(large)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Open a workspace")
    dialog.open()
    qapp.processEvents()
    opened = dialog.size()
    dialog.close()
    qapp.setFont(usual)
    assert opened.boundedTo(window.screen().availableSize()) == opened
