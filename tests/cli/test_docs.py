"""The documentation of the commands is what the program says of itself."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest

from annotator.cli.main import annotator
from annotator.domain.datasets import records
from annotator.formats.articles.readers import READERS
from annotator.formats.datasets.registry import WRITERS
from annotator.services import reading
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage.workspace_file.version import SCHEMA_VERSION
from tests.cli.conftest import Command

DOCS = Path(__file__).parents[2] / "docs"


def test_every_command_and_option_is_documented() -> None:
    text = (DOCS / "commands.md").read_text(encoding="utf-8")

    for name, command in annotator.loaded().items():
        section = text.partition(f"## `annotator {name}`\n")[2].partition("\n## ")[0]
        options = [param for param in command.params if isinstance(param, click.Option)]
        assert section, name
        assert all(f"`{option.opts[0]}" in section for option in options), name


def test_every_exported_field_is_explained() -> None:
    text = (DOCS / "export.md").read_text(encoding="utf-8")
    explained = [
        name
        for line in re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", line)
    ]

    groups = (value for name, value in vars(records).items() if name.endswith("_FIELDS"))
    assert set(explained) == {field.name for group in groups for field in group}


def test_every_format_is_explained() -> None:
    read = (DOCS / "importing.md").read_text(encoding="utf-8")
    written = (DOCS / "export.md").read_text(encoding="utf-8")

    assert [name for name in READERS if f"\n| `{name}` |" not in read] == []
    assert [name for name in WRITERS if f"** (`{name}`):" not in written] == []


def test_the_file_format_describes_every_table_and_column(sample_db: Path) -> None:
    text = (DOCS / "file-format.md").read_text(encoding="utf-8")
    assert f"this page describes version {SCHEMA_VERSION}." in text
    rows = re.findall(r"^\| `(\w+)`(?: \(view\))? \| `(.*?)` \|", text, re.MULTILINE)

    with closing(sqlite3.connect(sample_db)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM pragma_table_list")]
        found = {
            table: {row[1] for row in db.execute("SELECT * FROM pragma_table_xinfo(?)", (table,))}
            for table in tables
            if not table.startswith("sqlite_")
        }
    assert found == {table: set(columns.replace('"', "").split(", ")) for table, columns in rows}


def test_the_programs_in_the_file_format_read_and_write(
    sample_db: Path, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sample_db.rename(place / "annotations.db")
    reads, writes = re.findall(
        r"```python\n(.*?)```", (DOCS / "file-format.md").read_text(encoding="utf-8"), re.DOTALL
    )
    with closing(sqlite3.connect(place / "annotations.db")) as db:
        gold = db.execute("SELECT count(*) FROM gold_label").fetchone()[0]

    exec(reads, {})  # noqa: S102 - the programs are the documentation's own
    assert len(capsys.readouterr().out.splitlines()) == gold
    exec(writes, {})  # noqa: S102 - as above

    with open_workspace(place / "annotations.db") as workspace:
        labels = workspace.store.rows("SELECT label FROM current_label WHERE sentence_id = 1")
        assert labels == [("quote",)]
        assert checking.findings(workspace) == []


def test_links_in_the_documentation_lead_somewhere() -> None:
    top = DOCS.parent
    pages = [*top.glob("*.md"), *DOCS.rglob("*.md")]
    links = [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith("docs/images/")
    ]
    assert links
    assert [
        (page.name, target) for page, target in links if not (page.parent / target).exists()
    ] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("stories",),
        ("articles",),
        ("progress",),
        ("assign", "--to", "Ana", "--to", "Ben", "--dry-run"),
        ("disagreements", "--state", "all"),
        ("adjudicate", "--accept", "majority", "--annotator", "Ana", "--dry-run"),
        ("reasons",),
        ("agreement",),
        ("counterparts", "The symphony behind the oven"),
        ("drift",),
        ("consistency",),
        ("feedback", "--annotator", "Saskia Orme"),
        ("practice", "scores"),
        ("labels", "list"),
        ("guideline", "versions"),
        ("guideline", "touched"),
    ],
    ids=" ".join,
)
def test_every_field_that_json_prints_is_explained(
    command: Command, sample_db: Path, arguments: tuple[str, ...]
) -> None:
    explained = set(re.findall(r"`(\w+)`", (DOCS / "json.md").read_text(encoding="utf-8")))
    with open_workspace(sample_db) as workspace:
        explained |= {label.name for label in reading.all_labels(workspace)}
    printed = command("--db", sample_db, *arguments, "--json")
    assert printed.code == 0
    assert {name for name in fields_in(json.loads(printed.out)) if name not in explained} == set()


def fields_in(value: object) -> Iterator[str]:
    """The names of all fields, but for the ranks of drift, which are names in words."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from () if name == "ranks" else fields_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from fields_in(inner)
