"""Without a display, one sentence instead of Qt's abort."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from annotator.cli import display, libraries
from tests.cli.conftest import Command

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Qt asks X or Wayland on Linux")

COMMANDS = ["export", "import"]


@pytest.fixture
def all_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which no library is missing."""
    monkeypatch.setattr(libraries, "missing_packages", lambda _libraries: [])


def test_no_display_names_the_commands_that_need_none() -> None:
    sentence = display.obstacle(COMMANDS, {})

    assert sentence is not None
    assert "no display" in sentence
    assert sentence.endswith("these commands need none: export, import.")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=5901", "linuxfb", "eglfs"])
@pytest.mark.usefixtures("all_libraries")
def test_some_platforms_need_no_display(platform: str) -> None:
    assert display.obstacle(COMMANDS, {"QT_QPA_PLATFORM": platform}) is None


@pytest.mark.usefixtures("all_libraries")
def test_wayland_is_a_display() -> None:
    assert display.obstacle(COMMANDS, {"WAYLAND_DISPLAY": "wayland-0"}) is None


def test_missing_libraries_come_with_the_command_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = {"libxcb-cursor.so.0", "libEGL.so.1"}
    monkeypatch.setattr(libraries, "_loads", lambda name: name not in missing)

    on_x = display.obstacle(COMMANDS, {"DISPLAY": ":0"})
    offscreen = display.obstacle(COMMANDS, {"QT_QPA_PLATFORM": "offscreen"})

    assert on_x is not None
    assert "`sudo apt install libegl1 libxcb-cursor0`" in on_x
    assert offscreen is not None
    assert "`sudo apt install libegl1`" in offscreen


def test_a_library_that_is_not_there_is_missing() -> None:
    wanted = {"libc.so.6": "libc6", "libsurely-not-here.so.9": "libsurely9"}

    assert libraries.missing_packages(wanted) == ["libsurely9"]


@pytest.mark.usefixtures("all_libraries")
def test_x_is_asked_before_qt_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_x_answers", lambda: False)

    sentence = display.obstacle(COMMANDS, {"DISPLAY": ":77"})
    assert sentence is not None
    assert sentence.startswith("The display :77 can't be reached")

    monkeypatch.setattr(display, "_x_answers", lambda: True)
    assert display.obstacle(COMMANDS, {"DISPLAY": ":77"}) is None


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [[], ["gui"], ["gui", "--annotator", "Ana"]])
def test_a_fresh_process_without_a_display(process: Command, arguments: list[str]) -> None:
    outcome = process(*arguments, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert (
        "these commands need none: adjudicate, agreement, articles, assign, assignments"
        in outcome.err
    )


@pytest.mark.slow
def test_a_fresh_process_with_a_display_that_is_not_there(process: Command) -> None:
    if libraries.missing_packages(libraries.FOR_QT | libraries.FOR_X):
        pytest.skip("the libraries for X are not installed")
    outcome = process(DISPLAY=":4711", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert "The display :4711 can't be reached" in outcome.err


@pytest.mark.slow
def test_a_window_is_not_opened_on_a_workspace_that_is_not_there(process: Command) -> None:
    if libraries.missing_packages(libraries.FOR_QT):
        pytest.skip("the libraries for Qt are not installed")
    outcome = process("--db", "missing.db", QT_QPA_PLATFORM="offscreen")

    assert outcome.code == 2
    assert outcome.err.startswith("Error: missing.db does not exist; ")


def test_the_makefile_asks_for_the_same_libraries() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "annotator.cli.libraries"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    needed = libraries.FOR_QT | libraries.FOR_X

    assert done.stdout.split() == libraries.missing_packages(needed)


def test_every_library_that_qt_names_is_looked_for() -> None:
    objdump = shutil.which("objdump")
    if objdump is None:
        pytest.skip("reads Qt's files with objdump")
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    files = [qt / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "XcbQpa")]
    files.append(qt / "plugins" / "platforms" / "libqxcb.so")
    named = set()
    for file in files:
        dump = subprocess.run(
            [objdump, "-p", file], capture_output=True, encoding="utf-8", check=True
        ).stdout
        named |= {line.split()[1] for line in dump.splitlines() if "NEEDED" in line}
    on_every_system = ("libQt6", "libicu", "libc.", "libm.", "libpthread", "libdl", "librt", "ld-")
    runtimes = ("libgcc_s", "libstdc++", "libz.", "libgthread")
    foreign = {name for name in named if not name.startswith((*on_every_system, *runtimes))}

    assert foreign <= libraries.FOR_QT.keys() | libraries.FOR_X.keys()
