"""`annotator stories` and `annotator progress`."""

import json
from pathlib import Path

from tests.cli.conftest import Command


def test_stories_are_listed_with_their_sizes(command: Command, sample_db: Path) -> None:
    outcome = command("--db", sample_db, "stories")

    heading, first, second = outcome.out.splitlines()
    assert heading.split("  ") == ["variants", "sentences", "to label", "story"]
    assert first.split()[0] == "5"
    assert first.endswith("  Quillhaven’s harbour lights and the comet")
    assert second.split()[0] == "3"
    assert second.endswith("  The symphony behind the oven")


def test_stories_as_json(command: Command, sample_db: Path) -> None:
    first, second = json.loads(command("--db", sample_db, "stories", "--json").out)

    assert list(first) == ["story_uid", "story", "variants", "sentences", "to_label"]
    assert first["variants"] == 5
    assert second["story"] == "The symphony behind the oven"


def test_more_stories_than_a_page_are_all_listed(command: Command, place: Path) -> None:
    for number in range(230):
        folder = place / "all" / f"{number:03}"
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(f"Story number {number} is told.", encoding="utf-8")
    command("--db", "new.db", "import", place / "all")

    assert len(json.loads(command("--db", "new.db", "stories", "--json").out)) == 230


def test_an_empty_list_says_what_to_do(command: Command, place: Path) -> None:
    from annotator.services.workspace import create_workspace

    create_workspace(place / "new.db").close()

    assert "annotator import PATH…" in command("--db", "new.db", "stories").out
    assert "Nobody has labelled here yet" in command("--db", "new.db", "progress").out


def test_progress_is_per_annotator_and_story(command: Command, sample_db: Path) -> None:
    lines = command("--db", sample_db, "progress").out.splitlines()

    assert lines[0].split() == ["annotator", "labelled", "of", "per", "cent", "story"]
    assert len(lines) == 1 + 3 * 3
    assert [line.startswith("Idris Quade") for line in lines].count(True) == 3
    assert lines[1].endswith("(all stories)")


def test_progress_in_all_is_about_the_stories_that_are_theirs(
    command: Command, sample_db: Path
) -> None:
    assert "  (all stories)\n" in command("--db", sample_db, "progress").out
    who = ("--to", "Idris Quade", "--to", "Ana", "--overlap", "0")
    command("--db", sample_db, "assign", *who)

    shown = command("--db", sample_db, "progress").out

    assert "(all stories)" not in shown
    assert shown.count("  (stories that are theirs)\n") == 4
    # To whom nothing is assigned, there is nothing to be done or left to do.
    maren = next(line for line in shown.splitlines() if line.startswith("Maren Tolliver"))
    assert maren.removeprefix("Maren Tolliver").split()[:3] == ["0", "0", "—"]


def test_progress_as_json_adds_up(command: Command, sample_db: Path) -> None:
    people = json.loads(command("--db", sample_db, "progress", "--json").out)

    assert [person["annotator"] for person in people] == [
        "Idris Quade",
        "Maren Tolliver",
        "Saskia Orme",
    ]
    for person in people:
        assert person["labelled"] == sum(story["labelled"] for story in person["stories"])
        assert person["total"] == sum(story["total"] for story in person["stories"])
        assert person["percent"] == person["labelled"] * 100 // person["total"]
