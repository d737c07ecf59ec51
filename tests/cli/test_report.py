"""`annotator report`."""

import csv
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Command


def test_a_page(command: Command, sample_db: Path, place: Path) -> None:
    before = sample_db.read_bytes()
    outcome = command("--db", sample_db, "report", "report.html")

    assert (outcome.code, outcome.out, outcome.err) == (0, "Wrote report.html.\n", "")
    text = (place / "report.html").read_text(encoding="utf-8")
    assert "Krippendorff’s alpha, which corrects for chance, is" in text
    assert sample_db.read_bytes() == before


def test_a_folder_of_tables_with_the_figures_of_the_agreement_command(
    command: Command, sample_db: Path, place: Path
) -> None:
    assert command("--db", sample_db, "report", "tables").code == 0
    with (place / "tables" / "coefficients.csv").open(encoding="utf-8", newline="") as file:
        values = [float(row["value"]) for row in csv.DictReader(file) if row["over"] == "all"]

    printed = command("--db", sample_db, "agreement").out.splitlines()[1].split()[:5]
    assert [f"{value:.3f}" for value in values] == [word.split("(")[0] for word in printed]


@pytest.mark.parametrize("name", ["report.html", "tables"])
def test_what_is_there_stays_unless_asked(
    command: Command, sample_db: Path, place: Path, name: str
) -> None:
    assert command("--db", sample_db, "report", name).code == 0
    again = command("--db", sample_db, "report", name)

    assert again.code == 2
    assert again.err == (
        f"Error: {name} already exists; choose another name, or have it replaced (--overwrite).\n"
    )
    assert command("--db", sample_db, "report", name, "--overwrite").code == 0
    assert len(list(place.iterdir())) == 1


def test_every_table_is_documented_with_its_columns(
    command: Command, sample_db: Path, place: Path
) -> None:
    assert command("--db", sample_db, "report", "tables").code == 0
    text = (Path(__file__).parents[2] / "docs" / "report.md").read_text(encoding="utf-8")
    shared = re.search(r"also have the columns `([^`]*)`", text)
    assert shared is not None
    figures = shared.group(1).replace("\n", " ").split(", ")
    row = re.compile(r"^\| `(\w+\.csv)` \|.*\| `([^`]*)`[^|]*\|$", re.MULTILINE)
    documented = {name: columns.split(", ") for name, columns in row.findall(text)}
    for name in ("coefficients.csv", "labels.csv", "stories.csv", "pairs.csv"):
        documented[name] += figures

    found = {
        path.name: path.read_text(encoding="utf-8").partition("\n")[0].strip().split(",")
        for path in (place / "tables").iterdir()
    }
    assert documented == found


def test_a_wrong_ending_is_refused_before_anything_is_read(command: Command, place: Path) -> None:
    outcome = command("--db", "missing.db", "report", "report.pdf")

    assert outcome.code == 2
    assert outcome.err.startswith(
        "Error: A report is saved as a page or as a folder of tables, not as .pdf; "
    )
    assert list(place.iterdir()) == []
