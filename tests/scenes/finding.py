"""Parts of a window that a test works in, each found by its class."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.ui.window import MainWindow

PartT = TypeVar("PartT", bound=QObject)
DialogT = TypeVar("DialogT", bound=QDialog)


def part(kind: type[PartT], owner: QObject) -> PartT:
    """Return the part of this class that stands somewhere in a widget."""
    found = owner.findChild(kind)
    assert isinstance(found, kind)
    return found


def awaited(kind: type[PartT], owner: QObject, qtbot: QtBot) -> PartT:
    """Wait until there is such a part, and return it."""
    qtbot.waitUntil(lambda: owner.findChild(kind) is not None)
    QApplication.processEvents()
    return part(kind, owner)


def uppermost(kind: type[DialogT]) -> DialogT:
    """Return the dialog that stands over everything else and has the keyboard."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def opened(kind: type[DialogT], window: MainWindow, action: str) -> DialogT:
    """Trigger an action of the menu, and return the dialog that it opens."""
    window.actions_table[action].trigger()
    QCoreApplication.processEvents()
    return uppermost(kind)


def button(text: str, owner: QObject) -> QPushButton:
    """Return the button that says this."""
    (found,) = (each for each in owner.findChildren(QPushButton) if each.text() == text)
    return found


def choose(box: QComboBox, title: str) -> None:
    """Choose what a box offers under this title."""
    place = box.findText(title)
    assert place >= 0, title
    box.setCurrentIndex(place)


def answer(path: Path, owner: QObject) -> None:
    """Choose a file or folder in the dialog that asks for one."""
    asking = part(QFileDialog, owner)
    asking.fileSelected.emit(str(path))
    asking.close()


def told(owner: QWidget) -> list[str]:
    """Return the texts of those labels in a widget that are not hidden."""
    labels = (each for each in owner.findChildren(QLabel) if not each.isHidden())
    return [each.text() for each in labels if each.text()]


def close(dialog: QDialog) -> None:
    """Close a dialog, with what that brings about."""
    dialog.reject()
    QCoreApplication.processEvents()
