"""Makes windows for measuring, several in one process."""

import gc
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow

_KEPT: Final[list[MainWindow]] = []
"""Windows that were closed: the program never has a second one, and Python must not collect one."""


def window_on(app: QApplication, path: Path, folder: Path) -> MainWindow:
    """Return a window of 1920 x 1080 on a workspace, painted."""
    window = MainWindow(Settings(folder / "settings.ini"), ThemeSwitch(app, ThemeChoice.LIGHT))
    _KEPT.append(window)
    window.resize(1920, 1080)
    window.open_path(path, "Annotator 1")
    window.show()
    window.activateWindow()
    app.processEvents()
    if window.pages is None:
        raise RuntimeError("the window has no pages")
    window.pages.take_focus()
    app.processEvents()
    # As the program does once it is ready: objects made so far are exempt from garbage collection.
    gc.collect()
    gc.freeze()
    return window
