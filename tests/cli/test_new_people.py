"""Commands that name who acts: nobody is added by a command that is refused, or tried."""

from pathlib import Path

import pytest

from annotator.services import people
from annotator.services.workspace import open_workspace
from tests.cli.conftest import Command

NEW = "Zoe Neu"
TITLE = "The symphony behind the oven"
OUTLET = "The Orsmere Lantern"
NOBODYS = "0a1b2c3d-4e5f-8071-92a3-b4c5d6e7f809"


def is_here(path: Path) -> bool:
    with open_workspace(path) as workspace:
        return people.by_name(workspace, NEW) is not None


@pytest.mark.parametrize(
    "arguments",
    [
        ("send", "--to", NEW, "sample.db"),
        ("send", "--to", NEW, "missing/out.db"),
        ("stories", "rename", TITLE, " ", "--annotator", NEW),
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


@pytest.mark.parametrize(
    "arguments",
    [
        ("stories", "rename", TITLE, TITLE, "--annotator", NEW),
        ("articles", "put-back", OUTLET, "--annotator", NEW),
        ("articles", "correct", OUTLET, "--outlet", OUTLET, "--annotator", NEW),
        ("adjudicate", "--accept", "majority", "--min-votes", "9", "--annotator", NEW),
    ],
    ids=" ".join,
)
def test_who_changed_nothing_is_not_added(
    command: Command, sample_db: Path, arguments: tuple[str, ...]
) -> None:
    command("--db", sample_db, *arguments)
    assert not is_here(sample_db)


def test_who_is_sent_a_workspace_is_known_here(
    command: Command, sample_db: Path, place: Path
) -> None:
    assert command("--db", sample_db, "send", "--to", NEW, place / "for-zoe.db").code == 0
    assert is_here(sample_db)


def test_a_uid_in_capitals_is_no_name(command: Command, sample_db: Path) -> None:
    with open_workspace(sample_db) as workspace:
        person = people.annotators(workspace)[0]
    assert command("--db", sample_db, "role", person.uid.upper(), "reviewer").code == 0
    with open_workspace(sample_db) as workspace:
        after = people.annotators(workspace)
    assert person in after
    assert person.uid.upper() not in {each.name for each in after}
    refused = command("--db", sample_db, "role", NOBODYS.upper(), "reviewer")
    assert refused.code == 2
    assert NOBODYS.upper() in refused.err


def test_who_is_not_refused_is_added(command: Command, sample_db: Path) -> None:
    assert command("--db", sample_db, "role", NEW, "reviewer").code == 0
    assert is_here(sample_db)
