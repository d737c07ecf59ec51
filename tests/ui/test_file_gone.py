"""The file is deleted, moved or replaced while a window has it open."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.errors import KnownError, WorkspaceGoneError
from annotator.domain.labels import FACT
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press

pytestmark = pytest.mark.slow


def delete(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def replace(path: Path) -> None:
    other = path.with_name("other.db")
    create_workspace(other).close()
    other.replace(path)


def take_the_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


FATES = {"deleted": delete, "moved": move, "replaced": replace}


def verdicts(path: Path) -> int:
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        return workspace.store.number("SELECT count(*) FROM label_event")


def message(window: MainWindow) -> str:
    (dialog,) = (found for found in window.findChildren(MessageDialog) if found.isVisible())
    text = dialog.message
    dialog.close()
    return text


@pytest.mark.parametrize("fate", sorted(FATES))
def test_what_was_saved_goes_on_in_a_copy(
    window: MainWindow, workspace_file: Path, press: Press, fate: str
) -> None:
    before = verdicts(workspace_file)
    press(window, "F", "Q", "O")
    FATES[fate](workspace_file)
    assert window.pages is not None
    window.pages.backstage.file_watch.look()
    assert window.windowTitle().startswith("workspace.copy.db")
    assert fate in message(window)
    window.pages.label_page.work.pen.label(FACT)
    window.close()
    assert verdicts(workspace_file.with_name("workspace.copy.db")) == before + 4


def test_it_is_noticed_while_nobody_does_anything(
    window: MainWindow, workspace_file: Path, qtbot: QtBot
) -> None:
    delete(workspace_file)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("workspace.copy.db"))
    message(window)


def test_a_label_is_not_shown_as_saved_in_a_file_that_has_gone(
    window: MainWindow, workspace_file: Path
) -> None:
    assert window.pages is not None
    store = window.pages.context.workspace.store
    delete(workspace_file)
    with pytest.raises(WorkspaceGoneError, match="deleted or moved"), store.transaction():
        raise AssertionError("nothing may be written")
    window.pages.backstage.file_watch.look()
    message(window)


def test_without_its_folder_the_copy_goes_to_the_persons_own(
    open_window: Open, sample_file: Path, tmp_path: Path, press: Press
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = Path(shutil.copy(sample_file, folder))
    window = open_window(path)
    press(window, "F")
    take_the_folder(path)
    assert window.pages is not None
    window.pages.backstage.file_watch.look()
    assert "deleted" in message(window)
    copy = next((tmp_path / "xdg_data_home").rglob("*.copy.db"))
    assert verdicts(copy) > 0


def test_a_window_that_is_to_be_built_anew_keeps_what_it_shows_until_it_can(
    window: MainWindow, workspace_file: Path
) -> None:
    move(workspace_file)
    pages = window.pages
    with pytest.raises(KnownError):
        window.rebuild()
    assert window.pages is pages
    assert window.centralWidget() is pages
