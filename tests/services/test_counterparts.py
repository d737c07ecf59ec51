"""Counterparts in a workspace: computed once, anew for a new variant, never over a person's."""

from pathlib import Path

import pytest

from annotator.domain.errors import BadInputError
from annotator.domain.pairing.counterparts import Grade
from annotator.services import counterparts, reading
from annotator.services.articles import importing
from annotator.services.workspace import Workspace, create_workspace

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
            two.store.db.execute(
                "INSERT INTO link (sentence_id, other_id, linked, event_uid) VALUES (?, ?, 0, 'x')",
                (first.sentence_id, first.other_id),
            )
            two.store.db.execute(
                "INSERT INTO link (sentence_id, other_id, linked, grade, event_uid)"
                " VALUES (?, ?, 1, 'paraphrase', 'y')",
                (second.sentence_id, second.other_id),
            )
            two.store.db.execute("DELETE FROM alignment")
        assert counterparts.bring_up_to_date(two, row.story.id)
        (left,) = counterparts.of_story(two, row.story.id)
        assert (left.sentence_id, left.is_manual) == (second.sentence_id, True)
        assert left.grade is Grade.PARAPHRASE
        view = two.store.db.execute("SELECT sentence_id, origin FROM counterpart").fetchall()
        assert view == [(second.sentence_id, "manual")]


def test_a_story_is_found_by_title_or_uid(two: Workspace, tmp_path: Path) -> None:
    with two:
        importing.run(two, importing.plan([tmp_path / "lamps"]))
        story = counterparts.story_named(two, "lamps")
        assert counterparts.story_named(two, story.uid) == story
        assert counterparts.all_stories(two) == [story]
        with pytest.raises(BadInputError, match="no story"):
            counterparts.story_named(two, "boats")


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
            two.store.db.execute("DELETE FROM alignment")
        assert counterparts.bring_up_to_date(two, row.story.id, apart=True)
        assert counterparts.of_story(two, row.story.id) == here
        assert len(here) >= 320


@pytest.mark.kill
def test_many_stories_are_aligned_elsewhere_with_the_same_outcome(tmp_path: Path) -> None:
    for number in range(20):
        folder = tmp_path / "articles" / str(number)
        folder.mkdir(parents=True)
        (folder / "ledger.txt").write_text(f"{LEDGER} {number}.", encoding="utf-8")
        (folder / "post.txt").write_text(f"{POST} {number}.", encoding="utf-8")
    with create_workspace(tmp_path / "many.db") as many:
        importing.run(many, importing.plan([tmp_path / "articles"]))
        stories = [row.story.id for row in reading.stories(many, None)]
        found = [counterparts.of_story(many, story) for story in stories]
        assert all(found)
        with many.store.transaction():
            many.store.db.execute("DELETE FROM alignment")
        for story in stories:
            assert counterparts.bring_up_to_date(many, story)
        assert [counterparts.of_story(many, story) for story in stories] == found
