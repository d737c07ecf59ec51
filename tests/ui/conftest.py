"""Fixtures for tests of the window: a real window on a real workspace, nothing left behind."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services.workspace import open_workspace
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background import lookup
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements import filter_bar
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes import windows
from tests.scenes.prompt_bot import PromptBot
from tests.scenes.windows import Open, Press


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the program remembers out of the person's folders."""
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses in which the program waits for more typing."""
    monkeypatch.setattr(lookup, "_PAUSE_MS", 15)
    monkeypatch.setattr(filter_bar, "_PAUSE_MS", 15)


@pytest.fixture(autouse=True)
def no_leftovers(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001
    """Fail a test that leaves a thread running or a window behind."""
    yield
    windows.settle()
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert left == []


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    """Return a bot that waits no longer than necessary."""
    return PromptBot(request)


@pytest.fixture(scope="session")
def sample_file(pristine_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace; tests work on copies.

    All its sentences are body text here, so that keys do the same whatever is taken for furniture.
    """
    path = Path(shutil.copy(pristine_sample, tmp_path_factory.mktemp("sample")))
    with open_workspace(path) as workspace, workspace.store.transaction():
        workspace.store.conn.execute("UPDATE sentence SET kind = 'body', computed_kind = 'body'")
    return path


@pytest.fixture
def workspace_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace."""
    return Path(shutil.copy(sample_file, tmp_path / "workspace.db"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that know no person yet."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeSwitch]:
    """The light theme in force."""
    with windows.light_theme(qapp) as themes:
        yield themes


@pytest.fixture
def open_window(themes: ThemeSwitch, qtbot: QtBot, settings: Settings) -> Iterator[Open]:
    """Open a window on a workspace, as the program does; closed at the end."""
    opening = windows.Windows(themes, qtbot)

    def opened(path: Path | None, annotator: str | None = "Ana Ruiz") -> MainWindow:
        return opening.open(settings, path, annotator)

    yield opened
    opening.close()


@pytest.fixture
def window(open_window: Open, workspace_file: Path) -> MainWindow:
    """A window on the sample, in which Ana Ruiz works."""
    return open_window(workspace_file)


@pytest.fixture
def pages(window: MainWindow) -> Pages:
    """The pages of that window."""
    assert window.pages is not None
    return window.pages


@pytest.fixture
def press() -> Press:
    """Press keys in whatever has the focus."""
    return windows.press
