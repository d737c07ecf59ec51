"""What a screen reader and a keyboard find: names, states, announcements, focus, room."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
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
from annotator.ui.controls import announcing
from annotator.ui.controls.announcing import announce
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.file_pages.label_files.label_import_dialog import LabelImportDialog
from annotator.ui.languages.language import LanguageChoice, speak
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.finding import part, uppermost
from tests.scenes.windows import Open, Press

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit,
            QPlainTextEdit, QTextEdit)  # fmt: skip
DIALOGS = [
    "help.keys", "help.about", "view.sessions", "label.note", "file.person", "file.paste",
    "file.address", "file.export", "file.send", "file.backups", "file.articles", "review.bulk",
    "merge", "import", "work.labels", "work.guideline", "work.touched", "work.people",
    "work.practice", "crash", "rescue", "key", "labels",
]  # fmt: skip


SMALL_SCREEN = QSize(1280, 640)
"""What a laptop whose screen is 768 pixels high leaves a dialog, between its bars and frames."""
TIGHT = [
    "help.keys", "help.about", "file.paste", "file.export", "file.send", "file.articles",
    "work.labels", "work.people", "work.practice", "work.touched", "review.bulk",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _listening(qapp: QApplication) -> Iterator[None]:
    assert qapp is not None
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def pages_shown(window: MainWindow, pages: Pages, qtbot: QtBot) -> list[Callable[[], None]]:
    """How to show every page, its panels open and its figures there."""

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


def controls(root: QWidget) -> list[QWidget]:
    """What a person can operate, and sees."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QHeaderView)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
    ]


def unnamed(root: QWidget) -> list[str]:
    """Those of them that a screen reader could not tell from others."""
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
    """What a screen reader finds on its way through the window, without the items of lists."""
    yield interface
    if interface.role() not in ITEMS:
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None and not child.state().invisible:
                yield from interfaces(child)


def confusing(root: QWidget) -> list[str]:
    """What can be operated and has no name, or the name of something else of its kind."""
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


@pytest.mark.slow
def test_every_control_of_every_page_has_a_name(
    window: MainWindow, pages_shown: list[Callable[[], None]], qapp: QApplication
) -> None:
    for show in pages_shown:
        show()
        qapp.processEvents()
        assert len(controls(window)) > 5
        assert unnamed(window) == []
        assert confusing(window) == []


def test_the_start_page_has_names(open_window: Open) -> None:
    assert unnamed(open_window(None)) == []


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


def test_a_screen_reader_hears_what_was_done_and_where_one_is(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Listener:
        isActive = QAccessible.isActive  # noqa: N815 - Qt's name

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(announcing, "QAccessible", Listener)
    press(window, "Q")
    assert said == ["sentence 1, labelled quote"]
    press(window, "K", "U")
    assert said[-1] == "sentence 1, labelled quote, unsure"
    press(window, "Backspace")
    assert said[-1] == "sentence 1, not labelled"
    press(window, "Control+Z")
    assert said[-1].startswith("Undone: clear the label on “")
    press(window, "Shift+J", "F")
    assert said[-1] == "2 sentences: labelled fact, unsure"
    QAccessible.setActive(False)
    announce(window, "nobody listens")
    assert said[-1] != "nobody listens"


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
    from annotator.ui import app

    app.application()
    for effect in app._MOTION:
        qapp.setEffectEnabled(effect, enable=False)
    for show in pages_shown:
        show()
        qapp.processEvents()
        running = [
            each
            for each in window.findChildren(QAbstractAnimation)
            if each.state() is QAbstractAnimation.State.Running
        ]
        assert running == []
