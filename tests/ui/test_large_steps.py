"""Large steps: stopped by the person, and silent once the window closes."""

import time
from functools import partial

from PySide6.QtWidgets import QDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.domain.errors import WorkspaceError
from annotator.services import people
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.large_steps import LargeSteps, StepTaken
from annotator.ui.window import MainWindow


def until_stopped(_: Workspace, watch: Watch) -> str:
    while not watch.is_cancelled():
        time.sleep(0.001)
    return "half"


def holds(ended: list[object], count: int) -> bool:
    return len(ended) == count


def steps_of(window: MainWindow, ended: list[object]) -> LargeSteps:
    assert window.pages is not None
    steps = LargeSteps(window.pages.context, window)
    steps.taken.connect(ended.append)
    steps.failed.connect(ended.append)
    return steps


def test_a_step_that_is_stopped_says_so(window: MainWindow, qtbot: QtBot) -> None:
    ended: list[object] = []
    dialog = QDialog(window)
    steps_of(window, ended).take("Moving…", until_stopped, dialog, is_large=True)
    assert not dialog.isEnabled()
    *_, bar = window.findChildren(QProgressDialog)
    bar.canceled.emit()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [StepTaken("half", was_stopped=True)]
    assert dialog.isEnabled()


def test_nothing_is_said_once_the_window_closes(window: MainWindow, qtbot: QtBot) -> None:
    ended: list[object] = []
    steps = steps_of(window, ended)
    steps.take("Moving…", until_stopped, QDialog(window), is_large=True)
    *_, bar = window.findChildren(QProgressDialog)
    assert window.pages is not None
    assert window.pages.context.is_changing_much
    with qtbot.waitSignal(bar.destroyed):
        steps.stop()
    assert ended == []
    assert not window.pages.context.is_changing_much


def test_a_step_that_fails_is_told_at_once_or_later(window: MainWindow, qtbot: QtBot) -> None:
    def fail(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    ended: list[object] = []
    steps, dialog = steps_of(window, ended), QDialog(window)
    for is_large in (False, True):
        steps.take("Moving…", fail, dialog, is_large=is_large)
        qtbot.waitUntil(partial(holds, ended, 1 + is_large))
        assert dialog.isEnabled()
    assert {str(error) for error in ended} == {"The disk is full."}


def test_what_comes_of_a_large_step_is_shown_when_it_is_done(
    window: MainWindow, qtbot: QtBot
) -> None:
    def add(workspace: Workspace, watch: Watch) -> None:
        people.add(workspace, "Bea")
        until_stopped(workspace, watch)

    assert window.pages is not None
    context, told = window.pages.context, list[object]()
    context.bus.changed.connect(told.append)
    steps_of(window, []).take("Adding…", add, QDialog(window), is_large=True)
    qtbot.waitUntil(lambda: people.by_name(context.workspace, "Bea") is not None)
    watch = window.pages.backstage.file_watch
    watch.look()
    assert not told
    *_, bar = window.findChildren(QProgressDialog)
    bar.canceled.emit()
    qtbot.waitUntil(lambda: not context.is_changing_much)
    watch.look()
    assert told
