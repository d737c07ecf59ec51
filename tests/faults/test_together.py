"""Two people and a command line write to one workspace at once; nobody loses anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.corpus import Article
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.upkeep import checking
from annotator.services.workspace import create_workspace, open_workspace
from annotator.storage.open_file import lasting_locks

LABELS = 150
_LABELLING = """
import sys
from pathlib import Path
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT, QUOTE
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
with open_workspace(Path(sys.argv[1])) as workspace:
    for number in range(int(sys.argv[3])):
        sentence, label = SentenceId(number % 40 + 1), (FACT, QUOTE)[number // 40 % 2]
        labelling.label(workspace, AnnotatorId(int(sys.argv[2])), [sentence], label)
        print(number, flush=True)
"""


@pytest.mark.kill
def test_everything_that_was_acknowledged_is_there(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    with create_workspace(path) as workspace:
        text = "\n".join(f"Sentence number {number}." for number in range(40))
        importing.import_article(workspace, Article(text), "Story")
        people.add(workspace, "Ana")
        people.add(workspace, "Ben")
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(20):
        lines = "\n".join(f"Line {n} of article {number}." for n in range(200))
        (folder / f"{number}.txt").write_text(lines)
    commands = [
        *([sys.executable, "-c", _LABELLING, str(path), who, str(LABELS)] for who in "12"),
        [sys.executable, "-m", "annotator", "--db", str(path), "import", str(folder)],
    ]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for command in commands
    ]
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        rows = workspace.store.rows("SELECT annotator_id, count(*) FROM label_event GROUP BY 1")
        assert rows == [(1, LABELS), (2, LABELS)]
        assert workspace.store.number("SELECT count(*) FROM variant") == 21


_PASSING_BY = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("CREATE TABLE passer_by (id INTEGER)")
connection.close()
"""
_LABELLING_AND_DYING = """
import os, subprocess, sys
from pathlib import Path
from annotator.domain.ids import AnnotatorId, SentenceId
from annotator.domain.labels import FACT
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
path = Path(sys.argv[1])
workspace = open_workspace(path)
labelling.label(workspace, AnnotatorId(1), [SentenceId(1)], FACT)
{between}
subprocess.run([sys.executable, "-c", sys.argv[2], str(path)], check=True)
labelling.label(workspace, AnnotatorId(1), [SentenceId(2)], FACT)
os._exit(9)
"""


_A_JOB = "open_workspace(path).close()"
_A_LOOK_INTO_ITS_FILES = """
for file in path.parent.iterdir():
    file.read_bytes()
"""


@pytest.mark.kill
@pytest.mark.parametrize(
    "between",
    [
        pytest.param(_A_JOB, id="job"),
        pytest.param(
            _A_LOOK_INTO_ITS_FILES,
            id="file dialog",
            marks=pytest.mark.skipif(
                not lasting_locks.are_possible(), reason="no locks that last on this system"
            ),
        ),
    ],
)
def test_a_passing_program_costs_the_window_no_label(between: str, tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"
    with create_workspace(path) as workspace:
        importing.import_article(workspace, Article("It burnt. All of it."), "Story")
        people.add(workspace, "Ana")
    code = _LABELLING_AND_DYING.replace("{between}", between)
    command = [sys.executable, "-c", code, str(path), _PASSING_BY]
    assert subprocess.run(command, check=False).returncode == 9
    with open_workspace(path) as workspace:
        assert workspace.store.number("SELECT count(*) FROM label_event") == 2
