"""The guideline beside the columns."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.domain.project.guidelines import Guideline
from annotator.services.workspace import open_workspace
from annotator.storage.project import guidelines
from annotator.ui.label_page.panels.guideline_panel import GuidelinePanel
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Press


def test_g_shows_what_the_labels_mean_and_hides_it_again(window: MainWindow, press: Press) -> None:
    assert window.findChild(GuidelinePanel) is None
    press(window, "G")
    panel = part(GuidelinePanel, window)
    assert panel.isVisible()
    assert "Labelling guideline" in panel.said
    assert "**" not in panel.said
    press(window, "G")
    assert panel.isHidden()
    press(window, "G", "Escape", "G")
    assert panel.isHidden()
    assert window.pages is not None
    assert window.pages.label_page.columns.columns[0].view.hasFocus()


def test_one_panel_stands_beside_the_columns_at_a_time(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    press(window, "G", "Control+H")
    assert part(GuidelinePanel, window).isHidden()
    assert window.pages.label_page.work.history.isVisible()
    assert not window.actions_table["view.guideline"].isChecked()


def test_in_a_narrow_window_a_panel_leaves_room_to_read(window: MainWindow, press: Press) -> None:
    assert window.pages is not None
    page = window.pages.label_page
    window.resize(683, 400)
    QApplication.processEvents()
    before = page.splitter.sizes()
    press(window, "G", "Control+H")
    assert page.columns.width() > 0.35 * page.width()
    assert page.stories.width() >= page.stories.minimumSizeHint().width()
    press(window, "Control+H")
    assert page.splitter.sizes()[:2] == before[:2]


def test_markup_in_a_guideline_is_shown_as_text(
    open_window: Callable[[Path], MainWindow], workspace_file: Path, press: Press
) -> None:
    hostile = "# Rules\n\n<script>alert(1)</script> <img src='file:///etc/passwd'>"
    with open_workspace(workspace_file) as workspace, workspace.store.transaction():
        guidelines.add(workspace.store, Guideline(workspace.store.workspace_uid, 2, hostile, ""))
    window = open_window(workspace_file)
    press(window, "G")
    assert "<script>alert(1)</script>" in part(GuidelinePanel, window).said
