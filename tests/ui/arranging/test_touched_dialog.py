"""Labels under an old rule, reopened from their dialog and looked at again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.labels import FACT, QUOTE
from annotator.domain.project.label_set import LabelChange
from annotator.services import reading
from annotator.services.project import guidelines, label_set, reopening
from annotator.ui.arranging import touched_dialog
from annotator.ui.arranging.touched_dialog import TouchedDialog
from annotator.ui.window import MainWindow
from tests.scenes.finding import close, opened
from tests.scenes.windows import Press

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("at_once", [1, 2])
def test_labels_under_an_old_rule_are_reopened_found_and_kept(
    window: MainWindow, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(touched_dialog, "LABELS_AT_ONCE", at_once)
    assert window.pages is not None
    press(window, "F", "F", "Q")
    context, desk = window.pages.context, window.pages.label_page.desk
    guidelines.write(context.workspace, "# Facts\n\nA stricter fact.")
    found = opened(TouchedDialog, window, "work.touched")
    qtbot.waitUntil(lambda: found.table.rowCount() == 3)
    found.boxes[QUOTE].setChecked(False)
    assert not found.reopen.isEnabled(), "it is not known yet which"
    qtbot.waitUntil(lambda: found.table.rowCount() == 2)
    item = found.table.item(0, 2)
    assert item is not None
    assert item.text() == "Fact"
    found.reopen.click()
    qtbot.waitUntil(lambda: "2 labels reopened" in found.news.text())
    close(found)
    assert desk.state is not None
    assert len(desk.state.reopened) == 2
    first = min(desk.state.reopened)
    progress = desk.state.progress()
    desk.set_current(first)
    model = window.pages.label_page.columns.columns[0].model
    row = model.row_of(first)
    assert row is not None
    spoken = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert "labelled fact, to be looked at again" in str(spoken)
    press(window, "Return")
    assert len(desk.state.reopened) == 1
    assert desk.current in desk.state.reopened
    press(window, "F")
    assert desk.state.reopened == frozenset()
    assert desk.state.progress() == progress
    touched = reopening.touched(context.workspace, [FACT], version=2)
    assert context.annotator_id not in {each.annotator_id for each in touched}


def test_long_titles_of_labels_make_the_dialog_no_wider(window: MainWindow) -> None:
    assert window.pages is not None
    usual = opened(TouchedDialog, window, "work.touched")
    width = usual.minimumSizeHint().width()
    close(usual)
    for label in reading.labels(window.pages.context.workspace):
        change = LabelChange(title=f"{label.title} {'& so on ' * 4}".strip())
        label_set.change(window.pages.context.workspace, label.name, change)
    found = opened(TouchedDialog, window, "work.touched")
    assert found.minimumSizeHint().width() == width
    close(found)
