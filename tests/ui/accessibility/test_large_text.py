"""Text of twice the size has room, and nothing moves by itself."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open

SMALL_SCREEN = QSize(1280, 640)
"""What a laptop whose screen is 768 pixels high leaves a dialog, between its bars and frames."""
TIGHT = [
    "help.keys", "help.about", "file.paste", "file.export", "file.send", "file.articles",
    "work.labels", "work.people", "work.practice", "work.touched", "review.bulk",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.GERMAN])
def test_text_of_twice_the_size_has_room(
    language: LanguageChoice,
    open_window: Open,
    workspace_file: Path,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(large)
    speak(language)
    try:
        window = open_window(workspace_file)
        window.resize(1920, 1080)
        assert window.pages is not None
        for show in (window.pages.show_label, window.pages.show_review):
            show()
            qapp.processEvents()
            assert clipped(window) == []
        for name in (*TIGHT, "file.person"):
            window.actions_table[name].trigger()
            qapp.processEvents()
            wait_for_jobs()
            dialog = qapp.activeModalWidget()
            assert dialog is not None
            qtbot.waitUntil(partial(has_room, dialog))
            needed = dialog.minimumSizeHint()
            assert needed.boundedTo(SMALL_SCREEN) == needed, name
            dialog.close()
            qapp.processEvents()
    finally:
        qapp.setFont(before)
        speak(LanguageChoice.ENGLISH)


def has_room(root: QWidget) -> None:
    assert clipped(root) == []


def clipped(root: QWidget) -> list[str]:
    """Buttons and labels that have less room than their words need."""
    tight = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if not isinstance(widget, (QAbstractButton, QLabel)) or not words(widget):
            continue
        needed = widget.minimumSizeHint()
        if widget.height() + 1 < needed.height() or widget.width() + 1 < needed.width():
            tight.append(f"{type(widget).__name__} “{words(widget)}” {widget.size()} < {needed}")
        corner = widget.mapTo(root, QPoint(widget.width(), widget.height()))
        if corner.x() > root.width() + 1 and not in_scroll_area(widget, root):
            tight.append(f"{words(widget)} goes beyond the edge")
    return tight


def words(widget: QAbstractButton | QLabel) -> str:
    return widget.text() or widget.accessibleName()


def in_scroll_area(widget: QWidget, root: QWidget) -> bool:
    around = widget.parentWidget()
    if around is None or around is root:
        return False
    return around.objectName() == "qt_scrollarea_viewport" or in_scroll_area(around, root)


@pytest.mark.slow
def test_nothing_moves_by_itself(
    window: MainWindow, pages_shown: list[Callable[[], None]], qapp: QApplication
) -> None:
    for show in pages_shown:
        show()
        qapp.processEvents()
        running = [
            each
            for each in window.findChildren(QAbstractAnimation)
            if each.state() is QAbstractAnimation.State.Running
        ]
        assert running == []
