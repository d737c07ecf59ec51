"""Pace, sessions and the progress of the workspace."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.history.changes import Changes
from annotator.domain.ids import AnnotatorId
from annotator.domain.work.pace import Pace
from annotator.domain.work.progress import Progress
from annotator.services import reading
from annotator.services.workspace import Workspace
from annotator.ui.label_page import session_meter
from annotator.ui.label_page.panels.sessions_dialog import SessionsDialog
from annotator.ui.label_page.session_meter import SessionMeter
from annotator.ui.pages import Pages
from annotator.ui.settings import Settings
from annotator.ui.window import MainWindow
from tests.scenes.finding import told
from tests.scenes.windows import Press


def labelled(meter: SessionMeter) -> int | None:
    return None if meter.progress is None else meter.progress.labelled


def paces(pages: Pages) -> list[str]:
    return [each for each in told(pages.label_page.bar) if each.endswith(" a minute")]


def test_the_pace_is_shown_only_when_wanted(
    window: MainWindow, pages: Pages, press: Press, settings: Settings
) -> None:
    press(window, "F", "Q", "F")
    assert not paces(pages)
    window.actions_table["view.pace"].trigger()
    assert settings.shows_pace
    assert paces(pages) == ["— a minute"]
    press(window, "F", "Q", "F")
    # A few seconds say nothing yet.
    assert paces(pages) == ["— a minute"]
    pages.label_page.bar.show_pace(Pace(12, 60_000))
    assert paces(pages) == ["12 a minute"]


def test_the_progress_of_the_workspace_follows_every_label(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    meter = pages.label_page.work.meter
    assert labelled(meter) is None
    meter.read()
    press(window, "F", "Q", "BracketRight", "O")
    assert labelled(meter) == 3
    press(window, "Control+Z", "Control+Z")
    assert labelled(meter) == 1
    before = meter.progress
    meter.read()
    assert meter.progress == before


def test_the_progress_is_summed_up_again_only_where_more_than_the_story_has_changed(
    window: MainWindow, pages: Pages, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    summed = []

    def sum_up(workspace: Workspace, annotator_id: AnnotatorId) -> Progress:
        summed.append(annotator_id)
        return reading.workspace_progress(workspace, annotator_id)

    monkeypatch.setattr(session_meter, "reading", SimpleNamespace(workspace_progress=sum_up))
    meter = pages.label_page.work.meter
    meter.refresh()
    press(window, "F", "Q")
    meter.refresh()
    assert (labelled(meter), len(summed)) == (2, 1)
    pages.context.bus.publish(Changes(setup=True))
    meter.refresh()
    assert (labelled(meter), len(summed)) == (2, 2)


def test_sessions_are_listed(window: MainWindow, pages: Pages, press: Press, qtbot: QtBot) -> None:
    press(window, "F", "Q")
    window.actions_table["view.sessions"].trigger()
    dialog = QApplication.activeModalWidget() or window.findChild(SessionsDialog)
    assert isinstance(dialog, SessionsDialog)
    assert dialog.table.rowCount() == 1
    item = dialog.table.item(0, 2)
    assert item is not None
    assert item.text() == "2"
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert pages.label_page.isVisible()
