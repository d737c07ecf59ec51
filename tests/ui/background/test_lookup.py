"""Looking something up while somebody is still choosing."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import BadInputError, KnownError
from annotator.services.tasks import Watch
from annotator.ui.background.jobs import wait_for_jobs
from annotator.ui.background.lookup import Lookup


def answer(value: int) -> Callable[[Watch], object]:
    def work(_watch: Watch) -> object:
        if value < 0:
            raise BadInputError("no such thing")
        return value

    return work


def test_only_the_last_question_is_answered(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lookup = Lookup(window)
    told: list[object] = []
    lookup.found.connect(told.append)
    for value in (1, 2, 3):
        lookup.ask(answer(value))
    qtbot.waitUntil(lambda: told == [3])
    lookup.ask(answer(4))
    lookup.stop()
    wait_for_jobs()
    qtbot.wait(1)
    assert told == [3]


def test_what_is_wrong_is_told(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lookup = Lookup(window)
    with qtbot.waitSignal(lookup.failed) as failed:
        lookup.ask(answer(-1))
    assert failed.args is not None
    assert isinstance(failed.args[0], KnownError)
