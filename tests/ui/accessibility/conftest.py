"""What the tests of accessibility share: every page and every dialog, opened."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit,
            QPlainTextEdit, QTextEdit)  # fmt: skip


@pytest.fixture(autouse=True)
def _listening(qapp: QApplication) -> Iterator[None]:
    """Behave as if a screen reader were there."""
    assert qapp is not None
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def pages_shown(window: MainWindow, pages: Pages, qtbot: QtBot) -> list[Callable[[], None]]:
    """Return functions that each show a page, with its panels open and its figures there."""

    def label() -> None:
        pages.show_label()
        for name in ("edit.history", "view.guideline", "find.open"):
            window.actions_table[name].trigger()

    def review(name: str) -> Callable[[], None]:
        def show() -> None:
            pages.show_review()
            window.actions_table[name].trigger()
            wait_for_jobs()

        return show

    def report() -> None:
        pages.show_report()
        wait_for_jobs()
        qtbot.waitUntil(lambda: pages.report_page.findChild(QAbstractItemView) is not None)

    lists = ("list.disagreements", "list.consistency", "list.drift", "list.feedback")
    return [label, *map(review, lists), report]


def controls(root: QWidget) -> list[QWidget]:
    """Return the controls in a widget that are visible."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QHeaderView)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
    ]


def unnamed(root: QWidget) -> list[str]:
    """Return the controls in a widget that have no name for a screen reader."""
    return [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in controls(root)
            if not is_named(each)]  # fmt: skip


def is_named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
        return True
    if interface.relations(QAccessible.RelationFlag.Label):
        return True
    if isinstance(widget, QComboBox):
        # On Unix the text of a combo box stands in for its name.
        return bool(interface.text(QAccessible.Text.Description))
    return bool(interface.text(QAccessible.Text.Name).strip())


ITEMS = (QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree)
READ = (QAccessible.Role.StaticText, QAccessible.Role.Window)
PRESSED = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)


def interfaces(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield all that a screen reader finds in a window, except the items of lists."""
    yield interface
    if interface.role() not in ITEMS:
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None and not child.state().invisible:
                yield from interfaces(child)


def confusing(root: QWidget) -> list[str]:
    """Return what can be operated and has no name, or the name of another of its kind."""
    found = [
        (each.role(), named_as(each))
        for each in interfaces(QAccessible.queryAccessibleInterface(root))
        if each.state().focusable and each.role() not in READ
    ]
    twice = Counter(each for each in found if each[0] in PRESSED)
    return [f"{role} “{name}”" for role, name in found if not name or twice[role, name] > 1]


def named_as(interface: QAccessibleInterface) -> str:
    kinds = QAccessible.Text
    texts = [interface.text(kinds.Name)]
    labels = interface.relations(QAccessible.RelationFlag.Label)
    texts += [label.text(kinds.Name) for label, _ in labels]
    if interface.role() is QAccessible.Role.ComboBox:
        # On Unix the text of a combo box stands in for its name.
        texts.append(interface.text(kinds.Description))
    return next((text.strip() for text in texts if text.strip()), "")
