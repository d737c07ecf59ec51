"""What the tests of the command line share: a place of their own, and ways to run a command."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

from annotator.cli.main import run


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]
ActP = ParamSpec("ActP")
ResultT = TypeVar("ResultT")


def interrupted(act: Callable[ActP, ResultT]) -> Callable[ActP, ResultT]:
    """Return what does the same, but only after somebody has pressed Ctrl+C."""

    def acting(*values: ActP.args, **options: ActP.kwargs) -> ResultT:
        signal.raise_signal(signal.SIGINT)
        return act(*values, **options)

    return acting


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, and a home in which nothing has ever been opened."""
    home = tmp_path / "home"
    current = tmp_path / "current"
    for folder in (home, current):
        folder.mkdir()
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    monkeypatch.delenv("ANNOTATOR_DB", raising=False)
    monkeypatch.chdir(current)
    return current


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command in this process."""

    def call(*arguments: object) -> Outcome:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture
def process() -> Command:
    """Run a command in a fresh process; keyword arguments are environment variables."""

    def call(*arguments: object, **environment: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            env=os.environ | environment,
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture
def sample_db(pristine_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample workspace of the test's own."""
    return Path(shutil.copy(pristine_sample, tmp_path / "sample.db"))


@pytest.fixture
def articles(place: Path) -> Path:
    """A folder with three variants of one story."""
    folder = place / "summit"
    folder.mkdir()
    for name in ("one", "two", "three"):
        (folder / f"{name}.txt").write_text(
            f"Two leaders met on a lake\n\nThey talked for hours. The {name} paper was there.",
            encoding="utf-8",
        )
    return folder
