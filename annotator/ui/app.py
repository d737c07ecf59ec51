"""Starting the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from annotator import __version__
from annotator.services.resources import resource
from annotator.ui.errors import ErrorHook
from annotator.ui.settings import Settings
from annotator.ui.theme import ThemeSwitch
from annotator.ui.window import MainWindow


def run(path: Path | None, annotator: str | None) -> int:
    """Open the window and return the exit code when it has closed.

    Args:
        path: The workspace; the start page is shown when it is None or not there yet.
        annotator: Who labels, where the command line names somebody.

    Raises:
        KnownError: If the workspace can't be opened.
    """
    app = application()
    settings = Settings()
    themes = ThemeSwitch(app, settings.theme)
    window = MainWindow(settings, themes)
    if path is not None and path.exists():
        window.open_path(path, annotator)
    hook = ErrorHook(window)
    hook.install()
    window.show()
    # Without a window manager nobody else gives the window the keyboard.
    window.activateWindow()
    code = app.exec()
    hook.remove()
    return code


def application() -> QApplication:
    """Return the application object, made if there is none."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    app.setStyle(QStyleFactory.create("Fusion"))
    icon = resource("icon.svg")
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    return app
