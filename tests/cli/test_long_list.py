"""What was left out is told by its beginning, so that what went well stays in sight."""

import json
from pathlib import Path

from annotator.cli.long_list import beginning
from tests.cli.conftest import Command


def test_a_list_is_cut_where_that_makes_it_shorter() -> None:
    lines = [str(line) for line in range(23)]
    assert list(beginning(lines[:21])) == lines[:21]
    assert list(beginning(lines)) == [*lines[:20], "… and 3 more."]
    assert list(beginning(lines, "ask for all"))[-1] == "… and 3 more; ask for all."


def test_labels_of_other_articles_bury_nothing(
    command: Command, sample_db: Path, place: Path
) -> None:
    lines = [{"sentence_uid": f"none-{row}", "annotator": "Zoe", "label": "fact"}
             for row in range(500)]  # fmt: skip
    file = place / "other.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    arguments = ("--db", sample_db, "labels", "import", file)

    outcome = command(*arguments)

    assert outcome.code == 1
    assert len(outcome.out.splitlines()) < 30
    assert outcome.out.endswith("\n  … and 480 more; --json lists all of them.\n")
    assert len(json.loads(command(*arguments, "--json").out)["left_out"]) == 500


def test_articles_that_repeat_others_bury_nothing(command: Command, place: Path) -> None:
    rows = [{"text": "It rains in the mountains of the north.", "outlet": "Post"}] * 300
    (place / "same.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")

    outcome = command("--db", "new.db", "import", "same.jsonl")

    assert outcome.code == 0
    assert "\n… and 279 more.\n" in outcome.out
    assert len(outcome.out.splitlines()) < 30
