"""Counterparts in a workspace: computed once, anew for a new variant, never over a person's."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.corpus import Kind
from annotator.domain.errors import Cancelled
from annotator.domain.pairing.counterparts import Counterpart, Grade
from annotator.services import counterparts, people, reading, story_alignment
from annotator.services.aligning import aligned
from annotator.services.articles import importing
from annotator.services.labels import correcting
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from annotator.storage import counterparts as rows

LEDGER = "The council dims the 1,840 lamps.\nTam Orlick called it “a blindfold.”\nA band played."
POST = "The council dims the 1,840 lamps.\nTam Orlick claimed that it was a blindfold."


@pytest.fixture
def two(tmp_path: Path) -> Workspace:
    folder = tmp_path / "lamps"
    folder.mkdir()
    (folder / "ledger.txt").write_text(LEDGER, encoding="utf-8")
    (folder / "post.txt").write_text(POST, encoding="utf-8")
    return create_workspace(tmp_path / "two.db")


def pairs(workspace: Workspace) -> dict[tuple[str, str], Grade]:
    (row,) = reading.stories(workspace, None)
    page = reading.page(workspace, row.story.id)
    assert page is not None
    texts = {s.id: s.text for variant in page.variants for s in variant.sentences}
    found = counterparts.of_story(workspace, row.story.id)
    return {(texts[p.sentence_id], texts[p.other_id]): p.grade for p in found}


def test_others_come_in_between_the_slices_of_a_large_story(
    two: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        (row,) = reading.stories(two, None)
        with two.store.transaction():
            rows.unmark_aligned(two.store, row.story.id)
        gaps: list[float] = []
        monkeypatch.setattr(story_alignment, "_SLICE", 1)
        monkeypatch.setattr(story_alignment, "make_room_since", gaps.append)
        assert counterparts.bring_up_to_date(two, row.story.id)
        assert len(gaps) > len(pairs(two)) == 2
        assert gaps[0] == 0.0 < min(gaps[1:])


def test_an_import_finds_them_and_the_next_variant_finds_more(
    two: Workspace, tmp_path: Path
) -> None:
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        assert pairs(two) == {
            (LEDGER.split("\n", maxsplit=1)[0], POST.split("\n", maxsplit=1)[0]): Grade.SAME,
            (LEDGER.split("\n")[1], POST.split("\n")[1]): Grade.NEAR,
        }
        (row,) = reading.stories(two, None)
        assert not counterparts.bring_up_to_date(two, row.story.id)
        late = tmp_path / "late.txt"
        late.write_text("A band played. It was loud.", encoding="utf-8")
        importing.run(two, importing.plan([late], "lamps"))
        assert ("A band played.", "A band played.") in pairs(two)
        assert len(pairs(two)) == 3


def test_what_a_person_decided_is_never_overruled(two: Workspace, tmp_path: Path) -> None:
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        (row,) = reading.stories(two, None)
        first, second = counterparts.of_story(two, row.story.id)
        with two.store.transaction():
            two.store.conn.execute(
                "INSERT INTO link (sentence_id, other_id, linked, event_uid) VALUES (?, ?, 0, 'x')",
                (first.sentence_id, first.other_id),
            )
            two.store.conn.execute(
                "INSERT INTO link (sentence_id, other_id, linked, grade, event_uid)"
                " VALUES (?, ?, 1, 'paraphrase', 'y')",
                (second.sentence_id, second.other_id),
            )
            two.store.conn.execute("DELETE FROM alignment")
        assert counterparts.bring_up_to_date(two, row.story.id)
        (left,) = counterparts.of_story(two, row.story.id)
        assert (left.sentence_id, left.is_manual) == (second.sentence_id, True)
        assert left.grade is Grade.PARAPHRASE
        view = two.store.conn.execute("SELECT sentence_id, origin FROM counterpart").fetchall()
        assert view == [(second.sentence_id, "manual")]


def test_a_story_of_one_variant_has_none_and_is_not_looked_through_again(
    two: Workspace, tmp_path: Path
) -> None:
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps" / "ledger.txt"], "lamps"))
        (row,) = reading.stories(two, None)
        assert pairs(two) == {}
        assert not counterparts.bring_up_to_date(two, row.story.id)
        importing.run(two, importing.plan([tmp_path / "lamps" / "post.txt"], "lamps"))
        assert len(pairs(two)) == 2


@pytest.mark.slow
def test_a_large_story_is_aligned_by_another_process(two: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "large"
    folder.mkdir()
    for variant in range(2):
        lines = (f"Report number {n} says that lamp {n * 7} went out." for n in range(320))
        text = "\n".join([f"Paper {variant} began.", *lines])
        (folder / f"{variant}.txt").write_text(text, encoding="utf-8")
    with two:
        importing.run(two, importing.plan([folder]))
        (row,) = reading.stories(two, None)
        here = counterparts.of_story(two, row.story.id)
        with two.store.transaction():
            two.store.conn.execute("DELETE FROM alignment")
        assert counterparts.bring_up_to_date(two, row.story.id, Watch())
        assert counterparts.of_story(two, row.story.id) == here
        assert len(here) >= 320


def write_stories(place: Path, count: int) -> None:
    for number in range(count):
        folder = place / str(number)
        folder.mkdir(parents=True)
        (folder / "ledger.txt").write_text(f"{LEDGER} {number}.", encoding="utf-8")
        (folder / "post.txt").write_text(f"{POST} {number}.", encoding="utf-8")


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """A workspace with many stories that were just imported."""
    write_stories(tmp_path / "articles", 20)
    with create_workspace(tmp_path / "many.db") as workspace:
        with monkeypatch.context() as patch:
            patch.setattr(counterparts, "_FEW", 19)
            importing.run(workspace, importing.plan([tmp_path / "articles"]))
        yield workspace


def test_those_of_a_few_stories_are_there_after_the_import(tmp_path: Path) -> None:
    write_stories(tmp_path / "articles", 18)
    with create_workspace(tmp_path / "few.db") as workspace:
        importing.run(workspace, importing.plan([tmp_path / "articles"]))
        assert not counterparts.are_missing(workspace)
        assert all(found_in_all(workspace))


def found_in_all(workspace: Workspace) -> list[list[Counterpart]]:
    stories = [row.story.id for row in reading.stories(workspace, None)]
    return [counterparts.of_story(workspace, story) for story in stories]


@pytest.mark.kill
def test_those_of_many_stories_wait_until_they_are_wanted_and_are_found_elsewhere(
    many: Workspace,
) -> None:
    assert counterparts.are_missing(many)
    assert not any(found_in_all(many))
    assert counterparts.bring_missing_up_to_date(many)
    assert not counterparts.are_missing(many)
    assert not counterparts.bring_missing_up_to_date(many)
    found = found_in_all(many)
    assert all(found)
    with many.store.transaction():
        many.store.conn.execute("DELETE FROM alignment")
    for row in reading.stories(many, None):
        assert counterparts.bring_up_to_date(many, row.story.id)
    assert found_in_all(many) == found


def test_what_was_cut_short_goes_on_with_the_rest(
    many: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counterparts, "_MANY", 99)
    asked: list[int] = []

    def has_enough() -> bool:
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(Cancelled):
        counterparts.bring_missing_up_to_date(many, Watch(is_cancelled=has_enough))
    assert len(list(filter(None, found_in_all(many)))) == 5
    counterparts.bring_missing_up_to_date(many)
    assert all(found_in_all(many))
    assert checking.findings(many) == []


def test_what_is_too_much_for_one_transaction_is_whole_or_computed_again(
    two: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(story_alignment, "_SLICE", 1)
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        assert len(pairs(two)) == 2
        (row,) = reading.stories(two, None)
        with two.store.transaction():
            two.store.conn.execute("DELETE FROM alignment")
        monkeypatch.setattr(rows, "mark_aligned", _broken)
        with pytest.raises(KeyboardInterrupt):
            counterparts.bring_up_to_date(two, row.story.id)
        assert counterparts.are_missing(two)
        monkeypatch.undo()
        counterparts.bring_up_to_date(two, row.story.id)
        assert len(pairs(two)) == 2
        assert not counterparts.are_missing(two)


def test_what_changes_while_they_are_looked_for_is_looked_at_again(
    two: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread aligns the story, for seconds if it is large, and somebody works in it meanwhile."""
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        ana = people.add(two, "Ana").id
        (row,) = reading.stories(two, None)
        page = reading.page(two, row.story.id)
        assert page is not None
        first = page.variants[0].sentences[0]
        with two.store.transaction():
            two.store.conn.execute("DELETE FROM alignment")

        def slowly(texts: Sequence[Sequence[str]]) -> list[tuple[Any, ...]]:
            correcting.set_kind(two, ana, [first.id], Kind.BOILERPLATE)
            return aligned(texts)

        monkeypatch.setattr(story_alignment, "aligned", slowly)
        counterparts.bring_up_to_date(two, row.story.id)
        monkeypatch.undo()
        assert counterparts.are_missing(two)
        counterparts.bring_up_to_date(two, row.story.id)
        assert not counterparts.are_missing(two)
        assert len(pairs(two)) == 1


def _broken(*_: object) -> None:
    raise KeyboardInterrupt
