"""What a keyboard reaches: every dialog is named and reached by it, and focus can be seen."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QProgressDialog,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain.errors import DamagedWorkspaceError
from annotator.services.logbook import Crash
from annotator.ui.arranging.keys_dialog import KeysDialog
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.file_pages.label_files.label_import_dialog import LabelImportDialog
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import part, uppermost
from tests.scenes.windows import Press
from tests.ui.accessibility.conftest import confusing, controls, unnamed

DIALOGS = [
    "help.keys", "help.about", "view.sessions", "label.note", "file.person", "file.paste",
    "file.address", "file.export", "file.send", "file.backups", "file.articles", "review.bulk",
    "merge", "import", "work.labels", "work.guideline", "work.touched", "work.people",
    "work.practice", "crash", "rescue", "key", "labels",
]  # fmt: skip


@pytest.fixture
def opened(
    window: MainWindow, pages: Pages, qtbot: QtBot, tmp_path: Path, workspace_file: Path
) -> Callable[[str], QDialog]:
    """Open a dialog by its action."""

    def by_name(name: str) -> QDialog:
        if name == "merge":
            other = Path(shutil.copy(workspace_file, tmp_path / "other.db"))
            window.menus.files.merge_paths([other])
        elif name == "import":
            article = tmp_path / "article.txt"
            article.write_text("It rained. Nobody came.", encoding="utf-8")
            window.menus.files.import_paths([article])
        elif name == "labels":
            labels = tmp_path / "labels.csv"
            labels.write_text("text,annotator,label\nIt rained.,Zoe,fact\n", encoding="utf-8")
            window.menus.files.import_labels(labels)
            asking = part(LabelImportDialog, window)
            qtbot.waitUntil(lambda: asking.plan is not None)
        elif name == "crash":
            window.tell_crash(Crash("2026-01-05T09:00:00", "where it was"))
            window.actions_table["help.crash"].trigger()
        elif name == "rescue":
            window.opening.offer_rescue(workspace_file, DamagedWorkspaceError("It is damaged."))
        elif name == "key":
            window.actions_table["help.keys"].trigger()
            keys = uppermost(KeysDialog)
            keys.table.setCurrentCell(4, 0)
            keys.change.click()
        else:
            if name == "review.bulk":
                pages.show_review()
            window.actions_table[name].trigger()
        qtbot.waitUntil(is_ready)
        wait_for_jobs()
        QApplication.processEvents()
        return uppermost(QDialog)

    return by_name


def is_ready() -> bool:
    """Whether a dialog is open, and not just the news that it is coming."""
    dialog = QApplication.activeModalWidget()
    return isinstance(dialog, QDialog) and not isinstance(dialog, QProgressDialog)


@pytest.mark.slow
def test_every_dialog_is_named_and_reached_by_keyboard_alone(
    opened: Callable[[str], QDialog], qapp: QApplication
) -> None:
    found = {}
    for name in DIALOGS:
        dialog = opened(name)
        found[name] = (unnamed(dialog) + confusing(dialog), missed_by_tab(dialog, qapp))
        dialog.reject()
        qapp.processEvents()
        if (below := qapp.activeModalWidget()) is not None:
            below.close()
    assert found == dict.fromkeys(DIALOGS, ([], []))


def missed_by_tab(dialog: QDialog, app: QApplication) -> list[str]:
    """The controls to which Tab does not lead."""
    wanted = {
        widget
        for widget in controls(dialog)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), (QAbstractSpinBox, QComboBox, QAbstractItemView))
    }
    wanted = {w for w in wanted if not is_left_out_of_its_group(w)}
    seen: list[QWidget] = []
    for _ in range(3 * len(wanted) + 8):
        focus = app.focusWidget()
        if focus is not None:
            seen.append(focus)
            # In a text a tab is a letter.
            held = Qt.KeyboardModifier.NoModifier
            if isinstance(focus, (QPlainTextEdit, QTextEdit)) and not focus.tabChangesFocus():
                held = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(focus, Qt.Key.Key_Tab, held)
        app.processEvents()
    return [f"{type(w).__name__} {w.accessibleName()}" for w in wanted - set(seen)]


def is_left_out_of_its_group(widget: QWidget) -> bool:
    """Tab goes to the chosen one of radio buttons; arrows go on from there."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def test_the_current_sentence_has_the_focus_of_the_interface(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "J", "J")
    column = pages.label_page.columns.columns[0]
    interface = QAccessible.queryAccessibleInterface(column.view)
    child = interface.focusChild()
    assert child.text(QAccessible.Text.Name).startswith("sentence 3 of ")


@pytest.mark.slow
def test_focus_can_be_seen_on_every_control(
    window: MainWindow, pages_shown: list[Callable[[], None]], qapp: QApplication
) -> None:
    dull = []
    for show in pages_shown:
        show()
        qapp.processEvents()
        scrolled = [each for each in window.findChildren(QScrollArea) if each.isVisible()]
        for widget in [*controls(window), *scrolled]:
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
                continue
            if isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
                continue
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            # The style shows the focus once somebody has used the keyboard.
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            qapp.processEvents()
            with_focus = widget.grab().toImage()
            widget.clearFocus()
            qapp.processEvents()
            if widget.grab().toImage() == with_focus:
                dull.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert dull == []
