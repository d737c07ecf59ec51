"""Starting the window."""

import gc
import logging
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.domain.errors import DamagedWorkspaceError, KnownError
from annotator.services import locating
from annotator.services.logbook import Logbook
from annotator.services.resources import resource
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.ending import EndingBySignal
from annotator.ui.errors import ErrorHook, show_error
from annotator.ui.languages.language import language_wanted, speak
from annotator.ui.settings import Settings
from annotator.ui.window import SETTLED_MS, MainWindow

_QT_LOG: Final = logging.getLogger("annotator.qt")
_MOTION: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""Qt's effects that move or fade things; this window uses none of them."""
_OF_THE_SYSTEM: Final = "This plugin does not support"
"""How harmless messages begin that Qt writes at every start about what the platform lacks."""
_LEAST_POINTS: Final = 10.0
"""The least text size of the window in points, even if the system uses a smaller one."""


def run(path: Path | None, annotator: str | None, *, tells: bool = False) -> int:
    """Open the window and return the exit code when it has closed.

    Args:
        path: The workspace; the start page is shown when it is None or not there yet.
        annotator: Who labels, where the command line names somebody.
        tells: A workspace that can't be opened is told of in the window.

    Raises:
        KnownError: If the workspace can't be opened, and the window does not tell it.
    """
    app = application()
    ending = EndingBySignal(app)
    logbook = Logbook(locating.log_folder())
    crash = logbook.open()
    before = qInstallMessageHandler(_log_qt)
    settings = Settings()
    speak(language_wanted(settings.language))
    themes = ThemeSwitch(app, settings.theme)
    window = MainWindow(settings, themes)
    problem = _open(window, path, annotator, tells=tells)
    hook = ErrorHook(window)
    hook.gone.connect(window.leave_file)
    hook.install()
    window.furnished.connect(ending.begin)
    window.furnished.connect(_show_icon)
    window.show()
    # Without a window manager, nothing else gives the window the focus.
    window.activateWindow()
    QTimer.singleShot(SETTLED_MS, _keep_what_started)
    if crash is not None:
        window.tell_crash(crash)
    if isinstance(problem, DamagedWorkspaceError) and path is not None:
        window.opening.offer_rescue(path, problem)
    elif problem is not None:
        show_error(window, problem, is_at_work=False)
    code = app.exec()
    ending.stop()
    qInstallMessageHandler(before)
    logbook.close()
    hook.remove()
    return code


def _open(
    window: MainWindow, path: Path | None, annotator: str | None, *, tells: bool
) -> KnownError | None:
    """Show the workspace, or the start page if there is none; return why it can't be opened."""
    if path is not None and path.exists():
        try:
            window.open_path(path, annotator)
        except KnownError as error:
            if not (tells or isinstance(error, DamagedWorkspaceError)):
                raise
            window.show_start_page()
            return error
    else:
        window.show_start_page()
    return None


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write Qt's messages to the log; after a fatal one the program ends."""
    if message.startswith(_OF_THE_SYSTEM):
        kind = QtMsgType.QtDebugMsg
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    _QT_LOG.log(levels.get(kind, logging.DEBUG), "%s (%s)", message, context.category)


def application() -> QApplication:
    """Return the application object, made if necessary."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    font = app.font()
    if font.pointSizeF() < _LEAST_POINTS:
        font.setPointSizeF(_LEAST_POINTS)
        app.setFont(font)
    for effect in _MOTION:
        app.setEffectEnabled(effect, enable=False)
    return app


def _show_icon() -> None:
    """Set the icon of the program, after the first paint."""
    from PySide6.QtGui import QIcon

    icon = resource("icon.svg")
    if icon.is_file():
        QApplication.setWindowIcon(QIcon(str(icon)))


def _keep_what_started() -> None:
    """Turn garbage collection on, exempting what was made so far: it lives as long as the program.

    Also remove files that killed processes have left behind.
    """
    from annotator.services.upkeep import leftovers

    gc.freeze()
    gc.enable()
    leftovers.take_away()
