"""`annotator merge` and `annotator send`."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.cli import merges
from annotator.domain.ids import Uid
from annotator.domain.labels import FACT
from annotator.domain.texts.split_places import split_places
from annotator.services import people, reading
from annotator.services.articles import repairing
from annotator.services.labels import labelling
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from tests.cli.conftest import Command

ANA_ELSEWHERE = Uid("ffffffff-0000-7000-8000-000000000000")


def label_first(path: Path, name: str, uid: Uid | None = None) -> None:
    with open_workspace(path) as workspace:
        known = people.by_uid(workspace, uid) if uid else people.by_name(workspace, name)
        who = known or people.add(workspace, name, uid)
        story = reading.stories(workspace, None)[0].story.id
        page = reading.page(workspace, story)
        assert page is not None
        labelling.label(workspace, who.id, [page.variants[0].sentences[0].id], FACT)


@pytest.fixture
def ours(command: Command, articles: Path, place: Path) -> Path:
    command("--db", "ours.db", "import", articles)
    label_first(place / "ours.db", "Ana")
    return place / "ours.db"


@pytest.fixture
def theirs(command: Command, articles: Path, place: Path) -> Path:
    """A workspace of a colleague's: the same articles, imported on another machine."""
    (articles / "four.txt").write_text("The four paper was late. It rained.")
    command("--db", "theirs.db", "import", articles)
    label_first(place / "theirs.db", "Ben")
    return place / "theirs.db"


def test_what_comes_is_told(command: Command, ours: Path, theirs: Path) -> None:
    before = theirs.read_bytes()

    outcome = command("--db", ours, "merge", theirs)

    assert (outcome.code, outcome.err) == (0, "")
    first, *details = outcome.out.splitlines()
    assert first == f"{theirs} added 1 variant, 2 sentences, 1 annotator, 1 label."
    assert "  Ben: 1 label" in details
    assert theirs.read_bytes() == before
    again = command("--db", ours, "merge", theirs)
    assert again.out.splitlines()[0] == f"{theirs} added nothing new."
    assert command("--db", ours, "check").code == 0


def test_stopped_at_the_second_file_it_says_that_the_first_one_has_come(
    command: Command, ours: Path, theirs: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = Path(shutil.copy(theirs, place / "second.db"))
    label_first(second, "Cleo")

    @contextmanager
    def watched(title: str) -> Iterator[Watch]:
        yield Watch(is_cancelled=lambda: second.name in title)

    monkeypatch.setattr(merges, "watched", watched)
    outcome = command("--db", ours, "merge", theirs, second)
    assert outcome.code == 130
    assert "added 1 variant" in outcome.out
    assert f"nothing was kept of {second}, and the files before it are merged." in outcome.err


def test_a_dry_run_says_the_same_and_writes_nothing(
    command: Command, ours: Path, theirs: Path
) -> None:
    before = ours.read_bytes()

    outcome = command("--db", ours, "merge", theirs, "--dry-run")

    assert outcome.out.startswith(f"{theirs} would add 1 variant, 2 sentences, ")
    assert ours.read_bytes() == before


def test_a_name_of_two_identities_is_asked_about(
    command: Command, ours: Path, theirs: Path
) -> None:
    label_first(theirs, "Ana", ANA_ELSEWHERE)
    before = ours.read_bytes()

    asked = command("--db", ours, "merge", theirs)

    assert asked.code == 2
    assert '--same-person "Ana=Ana"' in asked.err
    assert ours.read_bytes() == before
    assert "Is the Ana there the Ana here?" in command("--db", ours, "merge", theirs,
                                                       "--dry-run").out  # fmt: skip
    other = Path(shutil.copy(ours, ours.with_name("other.db")))
    same = command("--db", ours, "merge", theirs, "--same-person", "Ana=Ana")
    assert same.code == 0
    assert "Ana and Ana are now one person" in same.out
    different = command("--db", other, "merge", theirs, "--different-people", "Ana")
    assert different.code == 0
    with open_workspace(ours) as one, open_workspace(other) as two:
        assert [person.name for person in people.annotators(one)] == ["Ana", "Ben"]
        assert [person.name for person in people.annotators(two)] == ["Ana", "Ana", "Ben"]


def test_somebody_new_in_a_file_for_another_is_pointed_out(command: Command, ours: Path) -> None:
    sent = ours.with_name("sent.db")
    command("--db", ours, "send", "--to", "Carl Ott", sent)
    label_first(sent, "C. Ott")
    hint = 'merge it with --same-person "C. Ott=Carl Ott".\n'

    assert command("--db", ours, "merge", sent, "--dry-run").out.endswith(hint)
    merged = command("--db", ours, "merge", sent)

    assert merged.code == 0
    assert merged.out.endswith(hint)
    one = command("--db", ours, "merge", sent, "--same-person", "C. Ott=Carl Ott").out
    assert one.endswith("C. Ott and Carl Ott are now one person, Carl Ott.\n")


def split_first(path: Path, name: str) -> None:
    with open_workspace(path) as workspace:
        who = people.by_name(workspace, name) or people.add(workspace, name)
        page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
        assert page is not None
        first = page.variants[0].sentences[0]
        repairing.split(workspace, who.id, first.id, split_places(first.text)[0])


def test_labels_on_a_sentence_that_a_colleague_has_split_are_named(
    command: Command, ours: Path
) -> None:
    sent = ours.with_name("sent.db")
    command("--db", ours, "send", "--to", "Dan", sent)
    split_first(sent, "Dan")
    label_first(sent, "Dan")
    told = "  1 sentence that Ana labelled is divided differently on the other side: its label does"

    assert told in command("--db", ours, "merge", sent, "--dry-run").out
    assert told in command("--db", ours, "merge", sent).out
    assert "is divided differently" not in command("--db", ours, "merge", sent).out


def test_labels_for_a_sentence_that_was_split_here_since_are_named(
    command: Command, ours: Path
) -> None:
    sent = ours.with_name("sent.db")
    command("--db", ours, "send", "--to", "Dan", sent)
    split_first(ours, "Ana")
    label_first(sent, "Dan")

    merged = command("--db", ours, "merge", sent).out

    assert "1 sentence that Dan labelled is divided differently on the other side" in merged
    assert "that Ana labelled" not in merged
    assert "is divided differently" not in command("--db", ours, "merge", sent).out


@pytest.mark.parametrize("option", ["Ana", "Ana=", "=Ana", "="])
def test_a_pair_of_names_has_two(command: Command, ours: Path, theirs: Path, option: str) -> None:
    outcome = command("--db", ours, "merge", theirs, "--same-person", option)

    assert outcome.code == 2
    assert "is not a pair of names" in outcome.err


def test_one_bad_file_stops_all_before_anything_is_written(
    command: Command, ours: Path, theirs: Path, place: Path
) -> None:
    bad = place / "bad.db"
    bad.write_text("no workspace")
    before = ours.read_bytes()

    outcome = command("--db", ours, "merge", theirs, bad)

    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert f"{bad} is not an Annotator workspace" in outcome.err
    assert ours.read_bytes() == before


def test_sending_and_merging_what_comes_back(command: Command, ours: Path, place: Path) -> None:
    sent = command("--db", ours, "send", "--to", "Ben", "for-ben.db", "--story",
                   "summit")  # fmt: skip

    assert (sent.code, sent.err) == (0, "")
    assert sent.out == ("Wrote for-ben.db for Ben: 1 story, 3 variants, 0 labels of their own.\n")
    label_first(place / "for-ben.db", "Ben")
    back = command("--db", ours, "merge", "for-ben.db")
    assert back.out.splitlines() == ["for-ben.db added 1 label.", "  Ben: 1 label"]
    assert command("--db", ours, "check").code == 0
    again = command("--db", ours, "send", "--to", "Ben", "for-ben.db")
    assert (again.code, again.err) == (
        2,
        "Error: for-ben.db already exists; choose another name.\n",
    )
    missing = command("--db", ours, "send", "--to", "Ben", "x.db", "--story", "No such")
    assert missing.code == 2
