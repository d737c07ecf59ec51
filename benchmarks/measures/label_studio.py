"""Label Studio's own program, served locally and called over HTTP, as its page does."""

import contextlib
import http.cookiejar
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_PATIENCE_S: Final = 180
_NAME, _WORD = "ana@example.com", "not-a-word-of-anybody"
_CONFIG: Final = (
    '<View><Text name="text" value="$text"/><Choices name="label" toName="text">'
    '<Choice value="fact"/><Choice value="quote"/><Choice value="opinion"/></Choices></View>'
)
_RESULT: Final = [
    {"from_name": "label", "to_name": "text", "type": "choices", "value": {"choices": ["fact"]}}
]


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured.

    Attributes:
        start_s: From starting the program to its first answer, in seconds.
        label_ms: One label over HTTP, the median in milliseconds.
        export_s: An export of all labels as JSON, in seconds.
        megabytes: Memory of the server at the end.
    """

    start_s: float
    label_ms: float
    export_s: float
    megabytes: float


def measure(program: Path, folder: Path, texts: Sequence[str], by_hand: int) -> Figures:
    """Start it on an empty folder, label over HTTP, import the other labels, and export all.

    Args:
        program: `label-studio`.
        folder: For its data.
        texts: The sentences, each a task.
        by_hand: How many of them are labelled one by one.
    """
    with _served(program, folder):
        pass  # The first start makes the database.
    with _served(program, folder) as (site, process, start_s):
        project = site.ask("/api/projects", {"title": "Speed", "label_config": _CONFIG})["id"]
        rest = [{"data": {"text": text}, "annotations": [{"result": _RESULT}]} for text in texts]
        for task in rest[:by_hand]:
            del task["annotations"]
        for first in range(0, len(rest), 1_000):
            site.ask(f"/api/projects/{project}/import", rest[first : first + 1_000])
        listed = site.ask(f"/api/tasks?project={project}&page_size={by_hand}&fields=task_only")
        took = []
        for task in listed["tasks"][:by_hand]:
            began = time.perf_counter()
            site.ask(f"/api/tasks/{task['id']}/annotations", {"result": _RESULT})
            took.append(time.perf_counter() - began)
        began = time.perf_counter()
        site.ask(f"/api/projects/{project}/export?exportType=JSON")
        export_s = time.perf_counter() - began
        return Figures(start_s, statistics.median(took) * 1000, export_s, _resident(process.pid))


class _Site:
    """A session of somebody who has logged in."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}"
        self._cookies = http.cookiejar.CookieJar()
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(self._cookies)
        )

    def log_in(self) -> None:
        page = self._opener.open(f"{self._root}/user/login/").read().decode()
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        token = found[1] if found else self._token()
        form = f"csrfmiddlewaretoken={token}&email={_NAME}&password={_WORD}".encode()
        self._opener.open(
            urllib.request.Request(  # noqa: S310 - to this machine
                f"{self._root}/user/login/", form, {"Referer": f"{self._root}/user/login/"}
            )
        ).read()

    def ask(self, path: str, content: object = None) -> Any:  # noqa: ANN401 - JSON
        data = None if content is None else json.dumps(content).encode()
        headers = {
            "Content-Type": "application/json",
            "X-CSRFToken": self._token(),
            "Referer": self._root,
        }
        request = urllib.request.Request(f"{self._root}{path}", data, headers)  # noqa: S310 - to this machine
        with self._opener.open(request) as answer:
            return json.loads(answer.read())

    def answers(self) -> bool:
        try:
            self._opener.open(f"{self._root}/health", timeout=2).read()
        except (urllib.error.URLError, OSError):
            return False
        return True

    def _token(self) -> str:
        return next((c.value or "" for c in self._cookies if c.name == "csrftoken"), "")


@contextlib.contextmanager
def _served(program: Path, folder: Path) -> Iterator[tuple[_Site, subprocess.Popen[bytes], float]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {"LABEL_STUDIO_BASE_DATA_DIR": str(folder), "HOME": str(folder), "COLLECT_ANALYTICS": "0",
           "LATEST_VERSION_CHECK": "0", "SENTRY_DSN": "", "FRONTEND_SENTRY_DSN": ""}  # fmt: skip
    began = time.perf_counter()
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            [program, "start", "--no-browser", "--port", str(port), "--username", _NAME,
             "--password", _WORD],
            env={**os.environ, **own}, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
    try:
        site = _Site(port)
        while not site.answers():
            if process.poll() is not None or time.perf_counter() - began > _PATIENCE_S:
                raise RuntimeError(f"it did not start; {folder / 'log'} says why")
            time.sleep(0.05)
        start_s = time.perf_counter() - began
        site.log_in()
        yield site, process, start_s
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def _resident(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000
