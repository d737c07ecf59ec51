"""Fixtures for tests of the window: a real window on a real workspace, nothing left behind."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.services.workspace import open_workspace
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.pages import Pages
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.ui.prompt_bot import PromptBot

Press = Callable[..., None]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the program remembers out of the person's folders."""
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture(autouse=True)
def no_leftovers(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window behind."""
    yield
    wait_for_jobs()
    for _ in range(3):
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert left == []


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    """Return what waits for the window."""
    return PromptBot(request)


@pytest.fixture(scope="session")
def sample_file(pristine_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace; tests work on copies.

    All its sentences are body text here, so that what keys do does not hang on what is taken for
    furniture.
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
    """Settings of nobody yet."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, settings: Settings
) -> Iterator[Callable[..., MainWindow]]:
    """Open a window on a workspace, as the program does; closed at the end."""
    themes = ThemeSwitch(qapp, ThemeChoice.LIGHT)
    windows: list[MainWindow] = []

    def opened(path: Path | None, annotator: str | None = "Ana Ruiz") -> MainWindow:
        window = MainWindow(settings, themes)
        window.resize(1400, 800)
        windows.append(window)
        if path is not None:
            window.open_path(path, annotator)
        else:
            window.show_start_page()
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_furnished)
        qapp.processEvents()
        if window.pages is not None and QApplication.activeModalWidget() is None:
            window.pages.take_focus()
            qapp.processEvents()
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[..., MainWindow], workspace_file: Path) -> MainWindow:
    """A window on the sample, in which Ana Ruiz works."""
    return open_window(workspace_file)


@pytest.fixture
def pages(window: MainWindow) -> Pages:
    """The pages of that window."""
    assert window.pages is not None
    return window.pages


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Press keys in whatever has the focus."""

    def pressed(window: QWidget, *keys: str) -> None:
        for key in keys:
            *modifiers, name = key.split("+") if key != "+" else [key]
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= getattr(Qt.KeyboardModifier, f"{modifier}Modifier")
            target = QApplication.focusWidget() or window
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), held)
            qapp.processEvents()

    return pressed
