"""`annotator agreement`: figures, and sentences where there is none."""

import json
from pathlib import Path

from annotator.domain.agreement.figures import NAMES
from tests.cli.conftest import Command


def test_json_has_every_figure_with_what_it_rests_on(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "agreement", "--json", "--draws", "20", "--seed", "3")
    found = json.loads(outcome.out)

    assert outcome.code == 0
    assert (found["draws"], found["seed"], found["confidence"]) == (20, 3, 0.95)
    rows = [
        found["overall"],
        found["overall_content"],
        *found["by_label"],
        *found["by_story"],
        *found["by_pair"],
    ]
    assert len(rows) == 2 + 4 + 1 + 3
    for row in rows:
        for name in NAMES:
            figure = row[name]
            assert list(figure) == ["value", "low", "high", "reason"]
            assert 0 < figure["value"] <= 1
            assert "too few stories" in figure["reason"]
        assert row["compared"] <= row["sentences"]
        assert row["annotators"] in {2, 3}
        assert row["votes"] >= 2 * row["compared"]
    assert [row["label"] for row in found["by_label"]] == ["fact", "quote", "opinion", "exclude"]
    assert found["overall"]["sentences"] > found["overall_content"]["sentences"]
    labels = found["confusion"]["labels"]
    assert [len(row) for row in found["confusion"]["counts"]] == [len(labels)] * len(labels)
    for row in found["by_pair"]:
        assert [list(one) for one in row["pair"]] == [["annotator_uid", "annotator"]] * 2
        assert sum(map(sum, row["confusion"]["counts"])) == row["sentences"]
    assert [row["annotator"] for row in found["annotators"]] == [
        "Idris Quade",
        "Maren Tolliver",
        "Saskia Orme",
    ]
    used = [sum(row["labels"].values()) for row in found["annotators"]]
    assert sum(used) == found["overall"]["votes"]
    assert sum(row["votes"] * row["sentences"] for row in found["coverage"]) == sum(used)
    assert found["coverage"][0]["kinds"] == ["body", "headline"]
    assert found["coverage"][1]["kinds"] == ["body", "headline", "caption", "boilerplate"]


def test_the_same_seed_prints_the_same(command: Command, sample_db: Path) -> None:
    one, other = (command("--db", sample_db, "agreement", "--seed", "7").out for _ in range(2))

    assert one == other


def test_the_table_has_notes_for_what_is_missing(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "agreement")

    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert lines[0].endswith("Fleiss κ  alpha  AC1    compared  votes  of")
    assert lines[1].endswith("all sentences")
    assert lines[2].endswith("sentences that nobody excluded")
    assert any(line.endswith(" Idris Quade and Maren Tolliver") for line in lines)
    assert any(line.endswith(" story: The symphony behind the oven") for line in lines)
    assert lines.count("No interval: too few stories (1; at least 10 are needed).") == 1
    assert "Idris Quade (rows) and Maren Tolliver (columns)" in lines


def test_intervals_have_a_table_of_their_own(command: Command, place: Path) -> None:
    db = place / "ten.db"
    for number in range(10):
        folder = place / "articles" / f"story {number}"
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(f"One of {number} is here.\nTwo is too.", encoding="utf-8")
    command("--db", db, "import", place / "articles")
    for who, labels in (("Ana", ("fact", "quote")), ("Ben", ("fact", "opinion"))):
        _label_everything(db, who, labels)
    outcome = command("--db", db, "agreement", "--draws", "50")

    assert outcome.code == 0
    assert "95% intervals from 50 bootstrap draws over stories, seed 0:" in outcome.out
    assert "0.500 to 0.500" in outcome.out
    assert "No interval" not in outcome.out


def test_one_story_by_its_title(command: Command, sample_db: Path) -> None:
    title = "The symphony behind the oven"
    found = json.loads(command("--db", sample_db, "agreement", "--story", title, "--json").out)

    assert [row["story"] for row in found["by_story"]] == [title]
    unknown = command("--db", sample_db, "agreement", "--story", "Nothing of the kind")
    assert unknown.code == 2
    assert "There is no story “Nothing of the kind”" in unknown.err


def test_nothing_labelled_is_said(command: Command, articles: Path) -> None:
    command("import", articles)
    outcome = command("agreement")

    assert outcome.code == 0
    assert "undefined (1)" in outcome.out
    assert "(1) There are no labels yet." in outcome.out


def test_draws_below_zero_are_misuse(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "agreement", "--draws", "-1")

    assert outcome.code == 2
    assert "--draws" in outcome.err


def _label_everything(path: Path, name: str, labels: tuple[str, ...]) -> None:
    from annotator.domain.ids import LabelName
    from annotator.services import people, reading
    from annotator.services.labels import labelling
    from annotator.services.workspace import open_workspace

    with open_workspace(path) as workspace:
        who = people.add(workspace, name)
        for row in reading.stories(workspace, None):
            page = reading.page(workspace, row.story.id)
            assert page is not None
            for sentence, label in zip(page.variants[0].sentences, labels, strict=True):
                labelling.label(workspace, who.id, [sentence.id], LabelName(label))
