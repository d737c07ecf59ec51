"""What is decided about the work, as the window follows it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from annotator.domain.ids import Uid
from annotator.domain.project.label_set import LabelChange
from annotator.services import reading
from annotator.services.project import (
    blindness,
    label_set,
)
from annotator.services.workspace import open_workspace
from annotator.ui.arranging.people_dialog import PeopleDialog
from annotator.ui.arranging.practice_dialog import PracticeDialog
from annotator.ui.label_page.panels.history_panel import HistoryPanel
from annotator.ui.large_steps import LargeSteps
from annotator.ui.settings import Person
from annotator.ui.window import MainWindow
from tests.scenes import windows
from tests.scenes.finding import close, opened, part
from tests.scenes.windows import Open, Press

pytestmark = pytest.mark.slow


def test_columns_stand_in_a_persons_own_order_once_it_is_known_who_labels(
    open_window: Open, workspace_file: Path
) -> None:
    with open_workspace(workspace_file) as workspace:
        blindness.set_blindness(workspace, blindness.Blindness(shuffles_columns=True))
    window = open_window(workspace_file, None)
    assert window.pages is not None
    columns = window.pages.label_page.columns
    common = [column.variant_id for column in columns.columns]
    # One of several people: the order of one might be the common one.
    for number in range(3):
        person = Person(Uid(f"00000000-0000-7000-8000-00000000000{number}"), f"Bea {number}")
        window.pages.context.set_person(person)
        assert list(columns.shown) == [0, 1, 2, 3, 4]
    assert [column.variant_id for column in columns.columns] != common


def test_nothing_of_the_outlets_is_left_on_the_label_page(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        blindness.set_blindness(workspace, blindness.Blindness(hides_outlets=True))
        outlets = [row[0] for row in workspace.store.rows("SELECT outlet FROM variant")]
    window = open_window(workspace_file)
    press(window, "F", "Control+H")
    said = []
    for widget in window.findChildren(QWidget):
        said += [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
    panel = part(HistoryPanel, window)
    steps = panel.steps
    step = steps.at(0)
    assert step is not None
    assert step.variant == ""
    said.append(str(steps.data(steps.index(0), Qt.ItemDataRole.ToolTipRole)))
    assert not [text for text in said if any(outlet and outlet in text for outlet in outlets)]


def test_the_next_story_that_is_ones_own_to_label(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    with open_workspace(workspace_file) as workspace:
        stories = [row.story.id for row in reading.stories(workspace, None)]
    window = open_window(workspace_file)
    assert window.pages is not None
    desk = window.pages.label_page.desk
    desk.open_story(stories[0])
    press(window, "Control+J")
    assert desk.story_id == stories[1]


def test_what_can_not_be_saved_stays_as_it_was(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    press(window, "F")
    window.pages.context.workspace.stop_writing()
    found = opened(PeopleDialog, window, "work.people")
    found.kept_back.hides.click()
    assert not found.kept_back.hides.isChecked()
    role = found.table.cellWidget(0, 1)
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(1)
    role.activated.emit(1)
    role = found.table.cellWidget(0, 1)
    assert isinstance(role, QComboBox)
    assert role.currentIndex() == 0
    assert found.preview.text()
    close(found)
    practised = opened(PracticeDialog, window, "work.practice")
    press(practised, "Down", "Space")
    ticked = practised.stories.currentIndex().data(Qt.ItemDataRole.CheckStateRole)
    assert ticked == Qt.CheckState.Unchecked
    assert practised.news.text()
    close(practised)


@pytest.mark.parametrize("action", ["work.people", "work.touched"])
def test_a_closed_dialog_leaves_nothing_with_the_window(window: MainWindow, action: str) -> None:
    for _ in range(2):
        close(opened(QDialog, window, action))
    windows.settle()
    assert window.findChildren(LargeSteps) == []


@pytest.mark.parametrize("action", ["work.labels", "work.guideline", "work.people"])
def test_a_dialog_that_changes_nothing_leaves_the_pages(window: MainWindow, action: str) -> None:
    before = window.pages
    found = opened(QDialog, window, action)
    close(found)
    assert window.pages is before


def test_labels_that_another_program_changes_appear_in_the_window(window: MainWindow) -> None:
    assert window.pages is not None
    with open_workspace(window.pages.context.workspace.path) as other:
        label_set.add(other, "rumour", LabelChange())
    window.pages.backstage.file_watch.look()
    assert "set.rumour" in {spec.name for spec in window.actions_table.specs}
