"""The program is killed in the middle of things: what it had acknowledged is there, always.

Each round starts a process that works and says on its standard output what it has done, kills it
without warning at some moment, and looks at the file. `make kill` runs many more rounds.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from annotator.domain.corpus import Article
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from tests.faults.works import BEGIN, WORKS

ROUNDS: Final = int(os.environ.get("ANNOTATOR_KILLS", "20"))
SEED: Final = 20_260_101
LONGEST_S: Final = 0.5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a workspace of one story and one annotator, and an empty one beside it."""
    with create_workspace(tmp_path / "workspace.db") as workspace:
        text = "\n".join(f"Sentence number {number}." for number in range(40))
        importing.import_article(workspace, Article(text), "Story")
        people.add(workspace, "Ana")
    with create_workspace(tmp_path / "other.db") as other:
        people.add(other, "Ben")
    return tmp_path


@pytest.mark.kill
@pytest.mark.parametrize("number", range(ROUNDS))
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_what_was_acknowledged_survives_a_kill(folder: Path, number: int) -> None:
    name = sorted(WORKS)[number % len(WORKS)]
    if name == "migrating":
        with open_workspace(folder / "workspace.db") as workspace:
            for row in range(1, 41):
                labelling.label(workspace, AnnotatorId(1), [SentenceId(row)], FACT)
    chance = random.Random(SEED + number)  # noqa: S311 - the same moments every time
    first = str(chance.randrange(0, 98, 7))
    process = subprocess.Popen(
        [sys.executable, "-c", BEGIN + WORKS[name].code, str(folder), first],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0, LONGEST_S))
    process.kill()
    rest, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL, "it ended by itself: nothing was killed"
    # The last line may have been cut in the middle.
    said = rest.splitlines() if rest.endswith("\n") else rest.splitlines()[:-1]
    WORKS[name].check(folder, said)
    with open_workspace(folder / "workspace.db") as workspace:
        assert checking.findings(workspace) == []
        assert workspace.store.row("PRAGMA integrity_check") == ("ok",)
