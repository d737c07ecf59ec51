"""Commands that name who acts: nobody is added by a command that is refused, or tried."""

from pathlib import Path

import pytest

from annotator.services import people
from annotator.services.workspace import open_workspace
from tests.cli.conftest import Command

NEW = "Zoe Neu"


def is_here(path: Path) -> bool:
    with open_workspace(path) as workspace:
        return people.by_name(workspace, NEW) is not None


@pytest.mark.parametrize(
    "arguments",
    [
        ("send", "--to", NEW, "sample.db"),
        ("send", "--to", NEW, "missing/out.db"),
        ("stories", "rename", "The symphony behind the oven", " ", "--annotator", NEW),
        ("articles", "move", "no such article", "--to", "Elsewhere", "--annotator", NEW),
        ("assign", "--to", NEW, "--to", "Ben", "--copies", "3", "--overlap", "10"),
        ("role", NEW, "king"),
    ],
    ids=" ".join,
)
def test_who_is_refused_is_not_added(
    command: Command, sample_db: Path, place: Path, arguments: tuple[str, ...]
) -> None:
    (place / "sample.db").touch()
    assert command("--db", sample_db, *arguments).code == 2
    assert not is_here(sample_db)


def test_who_is_only_tried_is_not_added(command: Command, sample_db: Path) -> None:
    tried = command("--db", sample_db, "assign", "--to", NEW, "--to", "Maren Tolliver", "--dry-run")
    assert tried.code == 0
    assert NEW in tried.out
    assert not is_here(sample_db)


def test_who_is_not_refused_is_added(command: Command, sample_db: Path) -> None:
    assert command("--db", sample_db, "role", NEW, "reviewer").code == 0
    assert is_here(sample_db)
