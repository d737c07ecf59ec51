"""Take the pictures of the documentation from the running program, on the sample workspace.

Run it with `make screenshots`. It needs no display.
"""

import os
import tempfile
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.comparison.quotations import quoted
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people, reading, sample
from annotator.services.labels import labelling
from annotator.ui.app import application
from annotator.ui.appearance.theme import ThemeChoice
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.pages import Pages
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from docs.tools.places import DOCS

IMAGES: Final = DOCS / "images"
SIZE: Final = (1760, 990)
FOUND: Final = "council"
LABELS: Final = "FFFFFFFQQQFFFQQQQ"
SETTLED_MS: Final = 300
"""The columns follow, and what differs is shown, only when nothing is pressed for a moment."""


def press(app: QApplication, keys: str) -> None:
    """Press letters in whatever has the focus."""
    for key in keys:
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"))
        app.processEvents()


def save(app: QApplication, window: MainWindow, name: str) -> None:
    """Save what the window shows, as small as PNG goes, once the columns have followed."""
    QTest.qWait(SETTLED_MS)
    app.processEvents()
    picture, menu = window.grab(), QApplication.activePopupWidget()
    if menu is not None:
        # A window of its own, which the picture of the other one leaves out.
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()
        menu.close()
    picture.save(str(IMAGES / f"{name}.png"), "PNG", 0)


def opened(app: QApplication, path: Path, choice: ThemeChoice) -> tuple[MainWindow, Pages]:
    """Show a workspace in a window of its own; settings are kept beside the file."""
    window = MainWindow(Settings(path.with_suffix(".ini")), ThemeSwitch(app, choice))
    window.resize(*SIZE)
    window.open_path(path, "Ana Ruiz")
    window.show()
    window.activateWindow()
    app.processEvents()
    if window.pages is None:
        raise RuntimeError("the window shows no workspace")
    return window, window.pages


def take(app: QApplication, folder: Path, choice: ThemeChoice) -> None:
    """Take the pictures of one theme."""
    path = folder / f"{choice}.db"
    sample.build(path).close()
    window, pages = opened(app, path, choice)
    pages.take_focus()
    press(app, LABELS)
    pages.label_page.strip.show_now()
    save(app, window, f"label-{choice}")
    if choice is ThemeChoice.LIGHT:
        # Further up, so that the menu has room below its sentence.
        press(app, "K" * 10)
        window.actions_table["label.menu"].trigger()
        save(app, window, f"menu-{choice}")
        press(app, "J" * 10)
        window.actions_table["edit.history"].trigger()
        save(app, window, f"history-{choice}")
        window.actions_table["edit.history"].trigger()
        window.actions_table["find.open"].trigger()
        QTest.keyClicks(QApplication.focusWidget() or window, FOUND)
        save(app, window, f"find-{choice}")
        pages.show_review()
        # Who labels does not see others' labels; a reviewer does.
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space):
            QTest.keyClick(QApplication.focusWidget() or window, key)
        save(app, window, f"review-{choice}")
        pages.show_report()
        wait_for_jobs()
        save(app, window, f"report-{choice}")
    window.close()


def label_by_marks(path: Path) -> None:
    """Label the sample's first story: a quote where there are quotation marks, else a fact."""
    with sample.build(path) as workspace:
        story = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        who = people.annotators(workspace)[0]
        if story is None:
            raise RuntimeError("the sample has no story")
        for variant in story.variants:
            for sentence in variant.sentences:
                label = QUOTE if quoted(sentence.text) else FACT
                labelling.label(workspace, who.id, [sentence.id], label)


def take_drift(app: QApplication, folder: Path) -> None:
    """Take the picture of the list of drift."""
    choice = ThemeChoice.LIGHT
    path = folder / f"drift-{choice}.db"
    label_by_marks(path)
    window, _ = opened(app, path, choice)
    window.actions_table["list.drift"].trigger()
    wait_for_jobs()
    app.processEvents()
    press(app, "JJ")
    save(app, window, f"drift-{choice}")
    window.close()


def main() -> None:
    """Take all pictures."""
    IMAGES.mkdir(exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            take(app, Path(folder), choice)
        take_drift(app, Path(folder))


if __name__ == "__main__":
    main()
