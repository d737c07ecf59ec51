"""`annotator counterparts`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from annotator.services.articles import importing
from annotator.services.workspace import create_workspace


class Outcome(Protocol):
    """How a command ended."""

    code: int
    out: str
    err: str


def test_counterparts_are_listed(
    command: Callable[..., Outcome], place: Path, sample_db: Path
) -> None:
    sample_db.rename(place / "annotations.db")
    outcome = command("counterparts", "The symphony behind the oven", "--json")
    assert outcome.code == 0
    rows = json.loads(outcome.out)
    assert len(rows) > 5
    assert {row["grade"] for row in rows} <= {"same", "near", "paraphrase"}
    assert all(row["variant"] != row["other_variant"] for row in rows)
    assert {row["origin"] for row in rows} == {"computed"}
    assert all(row["variant_uid"] != row["other_variant_uid"] for row in rows)
    assert all(row["end"] - row["start"] == len(row["text"]) for row in rows)
    assert all(row["other_end"] - row["other_start"] == len(row["other_text"]) for row in rows)
    for row in rows:
        for piece in row["difference"]:
            for side, text in ((piece["one"], row["text"]), (piece["other"], row["other_text"])):
                assert side is None or text[side["start"] : side["end"]] == side["text"]
        for finding in row["findings"]:
            for sides, text in (
                (finding["one"], row["text"]),
                (finding["other"], row["other_text"]),
            ):
                assert all(text[side["start"] : side["end"]] == side["text"] for side in sides)
    kinds = {finding["kind"] for row in rows for finding in row["findings"]}
    assert "quotes lost" in kinds
    shown = command("counterparts")
    assert shown.code == 0
    pair = next(row for row in rows if row["statement"] == 1)
    about = f"computed  {pair['story']}  statement 1"
    assert about in shown.out
    assert "  quotes lost" in shown.out
    assert command("counterparts", "Nothing of the kind").code == 2


def test_what_comes_closest_is_listed_with_a_score_and_no_grade(
    command: Callable[..., Outcome], place: Path
) -> None:
    folder = place / "lamps"
    folder.mkdir()
    lamps = "The council dims the 1,840 lamps of the harbour."
    (folder / "ledger.txt").write_text(f"{lamps}\nThe comet comes in February.\n", "utf-8")
    (folder / "post.txt").write_text(f"{lamps}\nSheep blocked a road in February.\n", "utf-8")
    assert command("import", str(folder)).code == 0
    (pair,) = json.loads(command("counterparts", "--json").out)
    assert (pair["text"], pair["grade"], pair["kind"], pair["other_kind"]) == (
        lamps,
        "same",
        "body",
        "body",
    )
    listed, closest = json.loads(command("counterparts", "--closest", "--json").out)
    assert listed == pair
    assert (closest["grade"], closest["origin"], closest["statement"]) == (None, None, None)
    assert {closest["text"], closest["other_text"]} == {
        "The comet comes in February.",
        "Sheep blocked a road in February.",
    }
    assert 0 < closest["score"] < pair["score"]
    assert "closest     " in command("counterparts", "--closest").out


def test_that_there_are_none_is_said(command: Callable[..., Outcome], place: Path) -> None:
    (place / "lamps.txt").write_text("The council dims the lamps.\n", "utf-8")
    assert command("import", str(place / "lamps.txt")).code == 0
    assert command("counterparts").out == "There are no counterparts.\n"
    assert command("counterparts", "--json").out == "[]\n"


def test_where_none_can_be_computed_it_is_said(
    command: Callable[..., Outcome], place: Path, articles: Path
) -> None:
    path = place / "annotations.db"
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([articles]))
        with workspace.store.transaction():
            workspace.store.conn.execute("DELETE FROM alignment")
    path.chmod(0o444)
    for arguments in (("counterparts", "summit", "--json"), ("counterparts",), ("drift",)):
        outcome = command(*arguments)
        assert outcome.code == 0
        assert outcome.err.count("Counterparts are missing here") == 1
    path.chmod(0o644)
    assert "missing" not in command("counterparts").err
    path.chmod(0o444)
    assert command("counterparts").err == ""
