"""Columns in an order of each person's own."""

from dataclasses import replace

from annotator.services import people
from annotator.services.project import blindness
from annotator.services.workspace import Workspace
from tests.services.project.conftest import AddStory

BOTH = blindness.Blindness(hides_outlets=True, shuffles_columns=True)


def test_columns_stand_in_an_order_of_ones_own_that_is_recorded_once(
    workspace: Workspace, add_story: AddStory
) -> None:
    page = add_story(*[f"Variant {n}." for n in range(8)])
    one, other = (people.add(workspace, name).uid for name in ("Ana", "Ben"))
    assert blindness.set_blindness(workspace, BOTH)
    assert blindness.blindness(workspace) == BOTH
    mine = blindness.arranged(page, one)
    assert mine == blindness.arranged(page, one) != blindness.arranged(page, other)
    assert blindness.record_columns(workspace, mine, one)
    assert not blindness.record_columns(workspace, mine, one)
    recorded = workspace.store.rows("SELECT value FROM setup WHERE subject = 'columns'")
    assert recorded == [(" ".join(v.variant.uid for v in mine.variants),)]


def test_the_order_is_recorded_again_when_the_story_has_other_articles(
    workspace: Workspace, add_story: AddStory
) -> None:
    page = add_story(*[f"Variant {n}." for n in range(8)])
    person = people.add(workspace, "Ana").uid
    first = min(page.variants, key=lambda each: each.variant.uid)
    others = [each for each in page.variants if each is not first]
    fewer = replace(page, variants=[first, *others[:3]])
    assert blindness.record_columns(workspace, fewer, person)
    assert blindness.record_columns(workspace, replace(page, variants=[first, *others]), person)
    (recorded,) = workspace.store.rows("SELECT value FROM setup WHERE subject = 'columns'")
    assert recorded == (" ".join(each.variant.uid for each in (first, *others)),)
