"""Correcting articles and renaming stories at the command line."""

import json
from pathlib import Path

from tests.cli.conftest import Command


def test_outlets_titles_and_dates_are_corrected(
    command: Command, sample_db: Path, place: Path
) -> None:
    def run(*arguments: str) -> str:
        outcome = command("--db", sample_db, *arguments)
        assert outcome.code == 0, outcome.err
        return outcome.out

    def listed(uid: str) -> dict[str, str]:
        found = json.loads(run("articles", "--json"))
        return next(each for each in found if each["variant_uid"] == uid)

    def exported() -> list[dict[str, str]]:
        run("export", "out.jsonl", "--overwrite")
        return [json.loads(line) for line in (place / "out.jsonl").read_text("utf-8").splitlines()]

    name, uid = exported()[0]["outlet"], exported()[0]["variant_uid"]
    who = ("--annotator", "Ana")
    said = run("articles", "correct", uid, "--outlet", "Daily Star", "--url", "", *who)
    assert said == f"Corrected 1 article: {name}.\n"
    assert listed(uid)["article"] == "Daily Star"
    assert listed(uid)["url"] == ""
    assert "already so" in run("articles", "correct", "Daily Star", "--url", "", *who)
    run("articles", "correct", "Daily Star", "--all", "--published", "1 April 2026", *who)
    assert listed(uid)["published_at"] == "2026-04-01"
    assert "is sound" in run("check")
    assert {row["outlet"] for row in exported() if row["variant_uid"] == uid} == {"Daily Star"}


def test_an_article_is_found_by_outlet_title_file_or_uid(command: Command, sample_db: Path) -> None:
    article = json.loads(command("--db", sample_db, "articles", "--json").out)[0]
    names = [article[field] for field in ("variant_uid", "outlet", "title", "source")]
    assert len(set(names)) == len(names)
    who = ("--annotator", "Ana")

    for name in names:
        removed = command("--db", sample_db, "articles", "remove", name, name, *who)
        assert removed.out == f"Removed 1 article: {article['outlet']}.\n", removed.err
        command("--db", sample_db, "articles", "put-back", name, *who)
    # The name that a list shows is stronger than the title of another one.
    other = json.loads(command("--db", sample_db, "articles", "--json").out)[1]["variant_uid"]
    command("--db", sample_db, "articles", "correct", other, "--title", article["outlet"], *who)
    removed = command("--db", sample_db, "articles", "remove", article["outlet"], *who)
    assert removed.out.startswith("Removed 1 article")
    nobody = command("--db", sample_db, "articles", "remove", "", *who)
    assert (nobody.code, nobody.out) == (2, "")


def test_a_story_is_renamed(command: Command, sample_db: Path) -> None:
    def titles() -> list[str]:
        found = json.loads(command("--db", sample_db, "stories", "--json").out)
        return [each["story"] for each in found]

    before = titles()
    rename = ("--db", sample_db, "stories", "rename")
    who = ("--annotator", "Ana")
    assert "new title" in command(*rename, before[0], "Another", *who).out
    assert titles() == ["Another", *before[1:]]
    assert "already so" in command(*rename, "Another", "Another", *who).out
    assert "needs a title" in command(*rename, "Another", " ", *who).err


def test_what_cannot_be_corrected_is_said(command: Command, sample_db: Path) -> None:
    correct = ("--db", sample_db, "articles", "correct", "nobody", "--annotator", "Zoe")
    assert "at least one of --outlet" in command(*correct).err
    assert "not a date" in command(*correct, "--published", "yesterday").err
    assert "There is no article “nobody”" in command(*correct, "--outlet", "A", "--all").err
    assert "Zoe" not in command("--db", sample_db, "progress").out
