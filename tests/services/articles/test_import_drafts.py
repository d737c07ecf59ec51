"""Drafts of imports: what they show, and that choosing does what was chosen."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import Kind, StoryPage
from annotator.services import reading
from annotator.services.articles import import_drafts, importing
from annotator.services.articles.draft_choices import as_chosen
from annotator.services.articles.import_drafts import Draft
from annotator.services.workspace import Workspace
from annotator.storage import story_lookup

AddStory = Callable[..., StoryPage]
BRIDGE = "Harbour bridge closed\n\nA crack was found in the pylon. Engineers inspected it."


def drafted(workspace: Workspace, *paths: Path) -> Draft:
    return import_drafts.draft(workspace, importing.plan(paths))


def titles(workspace: Workspace) -> dict[str, int]:
    return {row.story.title: row.variants for row in reading.stories(workspace, None)}


def test_a_draft_shows_what_an_import_stores(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(BRIDGE, encoding="utf-8")
    made = drafted(workspace, tmp_path / "one.txt")
    assert made.is_whole
    (story,) = made.stories
    (variant,) = story.variants
    assert variant.sentences[0].kind is Kind.HEADLINE
    assert titles(workspace) == {}
    report = importing.run(workspace, made.plan)
    assert report.stories == (story.title,)
    page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
    assert page is not None
    stored = [(s.text, s.kind) for s in page.variants[0].sentences]
    assert stored == [(s.text, s.kind) for s in variant.sentences]


@pytest.mark.parametrize("second", ["It burnt. All of it.", BRIDGE])
def test_a_draft_calls_a_story_as_the_import_will(
    workspace: Workspace, tmp_path: Path, second: str
) -> None:
    (tmp_path / "quay.txt").write_text("It burnt at dawn. Nobody was hurt.", encoding="utf-8")
    (tmp_path / "so.txt").write_text(second, encoding="utf-8")
    made = drafted(workspace, tmp_path / "quay.txt", tmp_path / "so.txt")
    assert importing.run(workspace, made.plan).stories == tuple(s.title for s in made.stories)


def test_what_is_here_already_and_what_comes_twice_is_marked(
    workspace: Workspace, add_story: AddStory, tmp_path: Path
) -> None:
    add_story(BRIDGE)
    (tmp_path / "a.txt").write_text(BRIDGE, encoding="utf-8")
    for name in ("b", "c"):
        (tmp_path / f"{name}.txt").write_text("Something else happened.", encoding="utf-8")
    (story,) = drafted(workspace, *sorted(tmp_path.glob("?.txt"))).stories
    here, new, again = story.variants
    assert (here.home, here.is_new) == ("Story 1", False)
    assert new.is_new
    assert again.same_as == str(tmp_path / "b.txt")
    assert story.home == "Story 1"
    # The same text of a named outlet is another variant.
    assert import_drafts.home_of(workspace, here, "") == "Story 1"
    assert import_drafts.home_of(workspace, here, "The Herald") == ""


def test_the_story_of_the_same_event_is_proposed(
    workspace: Workspace, add_story: AddStory, tmp_path: Path
) -> None:
    add_story("The river flooded the valley. Families left their homes.")
    add_story(BRIDGE)
    (tmp_path / "new.txt").write_text(
        "Pylon crack closes the harbour bridge, say engineers.", encoding="utf-8"
    )
    made = drafted(workspace, tmp_path / "new.txt")
    assert [likely.title for likely in made.stories[0].likely] == ["Story 2"]
    assert [story.title for story in made.existing] == ["Story 2", "Story 1"]
    importing.run(workspace, as_chosen(made, {0: "Story 2"}))
    assert titles(workspace) == {"Story 1": 1, "Story 2": 2}


def test_a_text_beside_a_table_of_stories_is_not_called_as_the_table(
    workspace: Workspace, tmp_path: Path
) -> None:
    table, note = tmp_path / "table.csv", tmp_path / "note.txt"
    table.write_text("story,text\nFlood,The river rose on Monday.\n", encoding="utf-8")
    note.write_text("The one sentence.", encoding="utf-8")
    made = drafted(workspace, table, note)
    assert [story.title for story in made.stories] == ["Flood", "note"]


def test_titles_and_outlets_are_as_chosen(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} sentence.", encoding="utf-8")
    made = drafted(workspace, *sorted(tmp_path.glob("*.txt")))
    outlets = {(str(tmp_path / "two.txt"), 0): "  The \n Herald "}
    importing.run(workspace, as_chosen(made, {0: " An  event "}, outlets))
    page = reading.page(workspace, reading.stories(workspace, None)[0].story.id)
    assert page is not None
    assert page.story.title == "An event"
    assert [variant.variant.outlet for variant in page.variants] == ["", "The Herald"]


def test_what_is_left_out_is_not_imported_and_the_title_stays(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"News of {name}\n\nA sentence.", encoding="utf-8")
    made = drafted(workspace, *sorted(tmp_path.glob("*.txt")))
    title = made.stories[0].title
    first = made.stories[0].variants[0].key
    importing.run(workspace, as_chosen(made, {}, left_out={first}))
    assert titles(workspace) == {title: 1}
    assert workspace.store.rows("SELECT title FROM variant") == [("News of two",)]


def test_a_story_of_which_everything_is_left_out_is_not_made(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("A sentence.", encoding="utf-8")
    made = drafted(workspace, tmp_path / "one.txt")
    report = importing.run(
        workspace, as_chosen(made, {}, left_out={made.stories[0].variants[0].key})
    )
    assert titles(workspace) == {}
    assert report.problems == ()


@pytest.mark.parametrize("index", [0, 1])
def test_stories_that_a_table_names_can_be_renamed(
    workspace: Workspace, tmp_path: Path, index: int
) -> None:
    table = tmp_path / "articles.csv"
    table.write_text("story,text\nA,First text.\nB,Second text.\nA,Third text.\n", encoding="utf-8")
    made = drafted(workspace, table)
    assert [(s.title, len(s.variants)) for s in made.stories] == [("A", 2), ("B", 1)]
    outlets = {made.stories[1].variants[0].key: "Herald"}
    importing.run(workspace, as_chosen(made, {index: "New"}, outlets))
    assert titles(workspace) == ({"New": 2, "B": 1} if index == 0 else {"A": 2, "New": 1})
    assert workspace.store.rows("SELECT text FROM variant WHERE outlet = 'Herald'") == [
        ("Second text.",)
    ]


def test_pasted_text_is_planned_like_a_file(workspace: Workspace) -> None:
    made = import_drafts.draft(workspace, import_drafts.plan_pasted("A “pasted” line.\ud800"))
    (variant,) = made.stories[0].variants
    assert variant.sentences[0].text == "A “pasted” line.?"
    importing.run(workspace, as_chosen(made, {0: "Pasted"}))
    assert titles(workspace) == {"Pasted": 1}
    empty = import_drafts.draft(workspace, import_drafts.plan_pasted("  \n"))
    assert empty.stories == ()
    assert empty.problems == ("The pasted text contains no text.",)


def test_only_the_latest_stories_are_looked_at(
    workspace: Workspace, add_story: AddStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        add_story(f"Text {number} is here.")
    monkeypatch.setattr(import_drafts, "LATEST_STORIES", 2)
    made = import_drafts.draft(workspace, import_drafts.plan_pasted("New."))
    assert [story.title for story in made.existing] == ["Story 3", "Story 2"]
    assert story_lookup.titles(workspace.store, [made.existing[0].id]) == ["Story 3"]
