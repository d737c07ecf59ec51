"""Long tasks at the terminal."""

import io
import signal
import sys

import pytest

from annotator.cli import long_task
from annotator.cli.long_task import watched
from annotator.domain.errors import Cancelled


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_no_bar_off_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(long_task, "_PATIENCE_S", 0.0)
    with watched("Importing") as watch:
        watch.step(1, 2)

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_a_bar_only_where_it_takes_long(
    monkeypatch: pytest.MonkeyPatch, patience: float, *, shown: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(long_task, "_PATIENCE_S", patience)
    monkeypatch.setattr(sys, "stderr", terminal)
    with watched("Importing") as watch:
        for done in range(5):
            watch.step(done, 4)

    assert ("Importing" in terminal.getvalue()) is shown
    assert ("100%" in terminal.getvalue()) is shown


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_at_the_next_step_and_a_second_one_at_once(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with watched("Importing") as watch:
        signal.raise_signal(number)
        with pytest.raises(Cancelled):
            watch.step(1, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(number)

    assert signal.getsignal(number) is before
