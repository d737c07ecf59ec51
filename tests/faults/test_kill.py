"""The program is killed in the middle of things: what it had acknowledged is there, always.

Each round starts a process that works and says on its standard output what it has done, kills it
without warning at some moment, and looks at the file. `make kill` runs many more rounds.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from annotator.domain.corpus import Article
from annotator.services import checking, importing, people, reading
from annotator.services.workspace import create_workspace, open_workspace

ROUNDS: Final = int(os.environ.get("ANNOTATOR_KILLS", "20"))
SEED: Final = 20_260_101
LONGEST_S: Final = 0.5

_BEGIN: Final = """
import itertools, sys
from pathlib import Path
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services.workspace import open_workspace
folder, seed = Path(sys.argv[1]), int(sys.argv[2])
def said(*words):
    print(*words, flush=True)
workspace = open_workspace(folder / "workspace.db")
"""
_LABELLING: Final = """
from annotator.services import history, labelling
labels = (FACT, QUOTE, OPINION)
said("ready")
for number in itertools.count(seed):
    sentence, label = SentenceId(number % 40 + 1), labels[number % 3]
    if number % 7 == 3:
        history.undo(workspace, AnnotatorId(1))
        said("undone")
    else:
        labelling.label(workspace, AnnotatorId(1), [sentence], label)
        said(sentence, label)
"""
_IMPORTING: Final = """
from annotator.services import importing
said("ready")
for number in itertools.count(seed):
    source = folder / f"article {number}.txt"
    source.write_text("\\n".join(f"Line {n} of article {number}." for n in range(900)))
    importing.run(workspace, importing.plan([source]))
    said(number)
"""


@dataclass(frozen=True, slots=True)
class Work:
    """What the process does, and what must be true of it when it was killed.

    Attributes:
        code: What it runs.
        check: Looks at the folder and at what the process had said.
    """

    code: str
    check: Callable[[Path, list[str]], None]


def _labels_are_there(folder: Path, said: list[str]) -> None:
    with open_workspace(folder / "workspace.db") as workspace:
        events = workspace.store.rows(
            "SELECT sentence_id, label FROM label_event WHERE reverts IS NULL ORDER BY uid"
        )
        undone = workspace.store.number("SELECT count(*) FROM operation WHERE kind = 'undo'")
    acknowledged = [tuple(line.split()) for line in said if line != "undone"]
    written = [(str(sentence), label) for sentence, label in events]
    # One more may have been written than could be said.
    assert written[: len(acknowledged)] == acknowledged
    assert len(written) <= len(acknowledged) + 1
    assert said.count("undone") <= undone <= said.count("undone") + 1


def _imports_are_whole(folder: Path, said: list[str]) -> None:
    with open_workspace(folder / "workspace.db") as workspace:
        rows = [row for row in reading.stories(workspace, None) if row.story.title != "Story"]
    assert all(row.sentences == 900 for row in rows)
    assert len(said) <= len(rows) <= len(said) + 1


WORKS: Final = {
    "labelling": Work(_LABELLING, _labels_are_there),
    "importing": Work(_IMPORTING, _imports_are_whole),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a workspace of one story and one annotator."""
    with create_workspace(tmp_path / "workspace.db") as workspace:
        text = "\n".join(f"Sentence number {number}." for number in range(40))
        importing.import_article(workspace, Article(text), "Story")
        people.add(workspace, "Ana")
    return tmp_path


@pytest.mark.kill
@pytest.mark.parametrize("number", range(ROUNDS))
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_what_was_acknowledged_survives_a_kill(folder: Path, number: int) -> None:
    name = sorted(WORKS)[number % len(WORKS)]
    chance = random.Random(SEED + number)  # noqa: S311 - the same moments every time
    first = str(chance.randrange(0, 98, 7))
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _BEGIN + WORKS[name].code,
            str(folder),
            first,
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0, LONGEST_S))
    process.kill()
    rest, _ = process.communicate()
    # The last line may have been cut in the middle.
    said = rest.splitlines() if rest.endswith("\n") else rest.splitlines()[:-1]
    WORKS[name].check(folder, said)
    with open_workspace(folder / "workspace.db") as workspace:
        assert checking.findings(workspace) == []
        assert workspace.store.row("PRAGMA integrity_check") == ("ok",)
