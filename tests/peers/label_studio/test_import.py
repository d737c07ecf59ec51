"""A real Label Studio imports what is written for it, annotations in place."""

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from annotator.domain.corpus import Article
from annotator.domain.datasets.dataset_options import Contents
from annotator.domain.labels import DEFAULT_LABELS
from annotator.domain.votes import GoldLevel
from annotator.services import people, reading
from annotator.services.articles import importing
from annotator.services.datasets import exporting
from annotator.services.datasets.export_options import ExportOptions
from annotator.services.labels import labelling
from annotator.services.workspace import create_workspace

_PATIENCE_S: Final = 180
TEXT: Final = "💩 One was here.\nA line “broken\nin two” <b>and</b> more & more.\n议会星期四投票。"


@dataclass(frozen=True, slots=True)
class Server:
    """A Label Studio that runs."""

    address: str
    token: str

    def call(self, method: str, path: str, body: bytes | None = None) -> Any:  # noqa: ANN401 - whatever it answers
        """Return what the server answers."""
        headers = {"Authorization": f"Token {self.token}", "Content-Type": "application/json"}
        request = urllib.request.Request(self.address + path, body, headers, method=method)  # noqa: S310 - our own server
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return json.loads(answer.read())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with a database of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("server")
    found = Server(f"http://127.0.0.1:{port}", secrets.token_hex(20))
    options = ["start", "--no-browser", "--internal-host", "127.0.0.1", "--port", str(port)]
    person = ["--username", "a@example.com", "--password", secrets.token_hex(8)]
    environment = {
        "LABEL_STUDIO_BASE_DATA_DIR": str(folder),
        "LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN": "true",
        "COLLECT_ANALYTICS": "false",
        "SENTRY_DSN": "",
        "FRONTEND_SENTRY_DSN": "",
    }
    program = Path(sys.executable).with_name("label-studio")
    with (
        (folder / "log.txt").open("wb") as log,
        subprocess.Popen(
            [program, *options, *person, "--user-token", found.token],
            env=os.environ | environment,
            stdout=log,
            stderr=log,
        ) as process,
    ):
        try:
            _wait(found, process)
            yield found
        finally:
            process.terminate()


def _wait(server: Server, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until and process.poll() is None:
        try:
            server.call("GET", "/api/version")
        except OSError:
            time.sleep(1)
        else:
            return
    pytest.fail("Label Studio did not start")


@pytest.mark.parametrize("contents", [Contents(), Contents(gold=GoldLevel.MAJORITY)])
def test_annotations_arrive_where_they_were(
    server: Server, tmp_path: Path, contents: Contents
) -> None:
    out = tmp_path / "tasks.json"
    with create_workspace(tmp_path / "workspace.db") as workspace:
        for number in range(2):
            text = f"{TEXT}\nThe number {number} is unique."
            importing.import_article(workspace, Article(text, source="a.txt"), f"Story {number}")
        for number, name in enumerate(("Ana", "Ben")):
            who = people.add(workspace, name).id
            for row in reading.stories(workspace, None):
                page = reading.page(workspace, row.story.id)
                assert page is not None
                for place, sentence in enumerate(page.variants[0].sentences):
                    label = DEFAULT_LABELS[(place + number * (place % 2)) % 3].name
                    labelling.label(workspace, who, [sentence.id], label)
        exporting.run(workspace, ExportOptions(out, "label-studio", contents))
    config = out.with_name("tasks.json.label-config.xml").read_text(encoding="utf-8")
    tasks = json.loads(out.read_bytes())

    project = {"title": "Import", "label_config": config}
    created = server.call("POST", "/api/projects", json.dumps(project).encode())
    there = f"/api/projects/{created['id']}"
    counts = server.call("POST", f"{there}/import", out.read_bytes())
    found = server.call("GET", f"{there}/export?exportType=JSON")

    assert counts["task_count"] == len(tasks)
    assert counts["annotation_count"] == sum(len(task["annotations"]) for task in tasks)
    assert _regions(found) == _regions(tasks)
    assert [task["data"] for task in found] == [task["data"] for task in tasks]


def _regions(tasks: list[Any]) -> list[Any]:
    regions = [
        (region["id"], region["value"], region["meta"], annotation["ground_truth"])
        for task in tasks
        for annotation in task["annotations"]
        for region in annotation["result"]
    ]
    return sorted(regions, key=json.dumps)
