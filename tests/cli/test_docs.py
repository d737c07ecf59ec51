"""The documentation of the commands is what the program says of itself."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import click

from annotator.cli.main import annotator
from annotator.domain.datasets import records

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


def test_the_file_format_describes_every_table_and_column(sample_db: Path) -> None:
    text = (DOCS / "file-format.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)`(?: \(view\))? \| `(.*?)` \|", text, re.MULTILINE)

    with closing(sqlite3.connect(sample_db)) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM pragma_table_list")]
        found = {
            table: {row[1] for row in db.execute("SELECT * FROM pragma_table_xinfo(?)", (table,))}
            for table in tables
            if not table.startswith("sqlite_")
        }
    assert found == {table: set(columns.replace('"', "").split(", ")) for table, columns in rows}


def test_links_in_the_documentation_lead_somewhere() -> None:
    top = DOCS.parent
    pages = [*top.glob("*.md"), *DOCS.rglob("*.md")]
    for page in pages:
        for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("docs/images/"):
                assert (page.parent / target).exists(), (page.name, target)
