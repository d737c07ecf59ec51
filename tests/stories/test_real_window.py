"""The whole task once more, with real key presses in a real X server."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace

pytestmark = pytest.mark.real_x
_PATIENCE_S = 30.0


@dataclass
class Desktop:
    """An X server of our own, and the program in it."""

    environment: dict[str, str]
    log: Path
    program: subprocess.Popen[bytes] | None = field(default=None)

    def start(self, *arguments: str) -> None:
        """Start the program and wait until its window is there and has the keyboard."""
        with self.log.open("ab") as log:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "annotator", *arguments], env=self.environment, stderr=log
            )
        self.wait_for(lambda: self.find("Annotator$"), "the window")
        # The server gives keys that come sooner to nobody.
        own = str(self.program.pid)
        self.wait_for(
            lambda: self.tool("getwindowfocus", "getwindowpid") == own, "the keyboard to be its own"
        )

    def tool(self, *arguments: str) -> str:
        """Run xdotool."""
        result = subprocess.run(
            ["xdotool", *arguments],  # noqa: S607 - found on the PATH like any command
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return result.stdout.strip()

    def find(self, title: str) -> str:
        return self.tool("search", "--onlyvisible", "--name", title)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tool("key", "--clearmodifiers", key)
            time.sleep(0.08)

    def hold(self, *keys: str, seconds: float = 1.4) -> None:
        """Hold keys together for so long that the server repeats the last one."""
        self.tool("keydown", *keys)
        time.sleep(seconds)
        self.tool("keyup", *reversed(keys))
        time.sleep(0.2)

    def quit(self) -> None:
        """Quit with the key, as a person does."""
        assert self.program is not None
        self.press("ctrl+q")
        assert self.program.wait(_PATIENCE_S) == 0

    def kill(self) -> None:
        """Have the program die without a chance to tidy up."""
        assert self.program is not None
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()

    def wait_for(self, condition: Callable[[], object], what: str) -> None:
        until = time.monotonic() + _PATIENCE_S
        while not condition():
            assert self.program is None or self.program.poll() is None, self.log.read_text()
            assert time.monotonic() < until, f"waited in vain for {what}\n{self.log.read_text()}"
            time.sleep(0.05)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """An X server with nothing in it."""
    for command in ("Xvfb", "xdotool"):
        if shutil.which(command) is None:
            pytest.skip(f"{command} is not installed")
    read_end, write_end = os.pipe()
    # Without -noreset it starts anew when its last window goes, and can't be reached meanwhile.
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", str(write_end), "-screen", "0", "1920x1080x24"],  # noqa: S607
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "WAYLAND"))
    }
    environment |= {"DISPLAY": f":{number}", "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    found = Desktop(environment, tmp_path / "stderr.log")
    yield found
    if found.program is not None and found.program.poll() is None:
        found.program.kill()
        found.program.wait()
    server.terminate()
    server.wait()


def labelled(path: Path, annotator: str) -> list[str]:
    """Return the annotator's labels in reading order, read by a connection of our own."""
    with open_workspace(path) as workspace:
        rows = workspace.store.conn.execute(
            "SELECT c.label FROM current_label AS c JOIN annotator AS a ON a.id = c.annotator_id"
            " WHERE a.name = ? AND c.label IS NOT NULL ORDER BY c.sentence_id",
            (annotator,),
        ).fetchall()
    return [row[0] for row in rows]


def command(desktop: Desktop, *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_label_die_undo_review_export(
    desktop: Desktop, articles: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "event.db"
    command(desktop, "--db", str(path), "import", *map(str, articles), "--story", "The event")

    # The program asks for a name once; then one key labels a sentence.
    desktop.start("--db", str(path), "gui")
    desktop.wait_for(lambda: desktop.find("Who is labelling"), "the question who labels")
    desktop.tool("type", "Ana Ruiz")
    desktop.press("Return")
    desktop.wait_for(lambda: not desktop.find("Who is labelling"), "the dialog to close")
    desktop.press("f", "q", "o", "f", "x", "1")
    desktop.wait_for(lambda: len(labelled(path, "Ana Ruiz")) == 6, "six labels")
    assert labelled(path, "Ana Ruiz") == ["fact", "quote", "opinion", "fact", "exclude", "fact"]

    # The power fails; nothing is lost, and undo goes on where it was.
    desktop.kill()
    desktop.start("--db", str(path))
    desktop.press("ctrl+z", "ctrl+z", "ctrl+z", "ctrl+shift+z", "space", "2")
    desktop.wait_for(lambda: len(labelled(path, "Ana Ruiz")) == 5, "the steps back")
    assert labelled(path, "Ana Ruiz") == ["fact", "quote", "opinion", "fact", "quote"]
    desktop.quit()
    assert not path.with_name("event.db-wal").exists()

    # A second annotator, then the decisions, for which he says that he reviews.
    desktop.start("--db", str(path), "gui", "--annotator", "Ben Okafor")
    desktop.press("f", "q", "f", "f", "o")
    desktop.wait_for(lambda: len(labelled(path, "Ben Okafor")) == 5, "five labels")
    desktop.press("ctrl+2", "Tab", "space", "o", "q")
    desktop.wait_for(
        lambda: json.loads(command(desktop, "--db", str(path), "disagreements", "--json")) == [],
        "the decisions",
    )
    desktop.quit()

    out = tmp_path / "gold.jsonl"
    command(desktop, "--db", str(path), "export", str(out), "--gold", "majority")
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [record["label"] for record in records] == ["fact", "quote", "opinion", "fact", "quote"]
    assert [record["decided_by"] for record in records].count("adjudication") == 2
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
    assert "Traceback" not in desktop.log.read_text()


def test_a_held_key_writes_once_and_moves_on_and_on(
    desktop: Desktop, articles: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "event.db"
    command(desktop, "--db", str(path), "import", *map(str, articles), "--story", "The event")
    desktop.start("--db", str(path), "gui", "--annotator", "Ana Ruiz")
    desktop.press("f", "f", "f")
    desktop.hold("q")
    desktop.wait_for(lambda: "quote" in labelled(path, "Ana Ruiz"), "the label of a held key")
    assert labelled(path, "Ana Ruiz") == ["fact", "fact", "fact", "quote"]
    desktop.hold("ctrl", "z")
    desktop.wait_for(lambda: len(labelled(path, "Ana Ruiz")) == 3, "one step back")
    assert labelled(path, "Ana Ruiz") == ["fact", "fact", "fact"]

    # What only moves goes on while it is held: by more than the two that single presses would.
    desktop.hold("Down")
    desktop.hold("Down")
    desktop.press("o")
    desktop.wait_for(lambda: "opinion" in labelled(path, "Ana Ruiz"), "a label further down")
    with open_workspace(path) as workspace:
        rows = workspace.store.conn.execute(
            "SELECT s.position FROM current_label AS c JOIN sentence AS s ON s.id = c.sentence_id"
            " WHERE c.label IS NOT NULL ORDER BY s.position"
        ).fetchall()
    assert rows[-1][0] - rows[-2][0] > 4
    desktop.quit()


def test_without_a_display_it_says_so(desktop: Desktop) -> None:
    environment = {k: v for k, v in desktop.environment.items() if k != "DISPLAY"}
    environment.pop("QT_QPA_PLATFORM")
    result = subprocess.run(
        [sys.executable, "-m", "annotator"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert "display" in result.stderr
    assert "export" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
