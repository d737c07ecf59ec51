"""Assignments: shared out, taken back, and kept with their stories."""

from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId, StoryId
from annotator.domain.labels import FACT
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.project.roles import WorkRole
from annotator.domain.work.progress import Progress
from annotator.services import people, reading, short_transactions
from annotator.services.articles import placing
from annotator.services.exchange import sending
from annotator.services.labels import labelling
from annotator.services.project import assigning, roles
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from tests.services.project.conftest import AddStory, ids


def assign_all(workspace: Workspace, overlap: float = 0.0) -> None:
    everybody = people.annotators(workspace)
    options = AssignmentOptions(overlap, seed=3)
    assigning.run(workspace, assigning.plan(workspace, everybody, options))


@pytest.mark.usefixtures("pages")
def test_each_annotator_is_led_through_their_own_stories(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId
) -> None:
    assign_all(workspace)
    shares = assigning.shares(workspace)
    assert [(s.annotator.name, s.stories, s.sentences) for s in shares] == [
        ("Ana", 2, 6),
        ("Ben", 2, 6),
    ]
    mine = [row.story.id for row in reading.stories(workspace, ana, only_mine=True)]
    others = [row.story.id for row in reading.stories(workspace, ben, only_mine=True)]
    assert len(mine) == 2
    assert set(mine).isdisjoint(others)
    assert reading.workspace_progress(workspace, ana).total == 6
    done = []
    while (story := reading.next_unfinished_story(workspace, ana, None)) is not None:
        page = reading.page(workspace, story)
        assert page is not None
        labelling.label(workspace, ana, ids(page), FACT)
        done.append(story)
    assert done == mine
    assert assigning.undo(workspace) == 4
    assert assigning.shares(workspace) == []
    assert len(reading.stories(workspace, ben, only_mine=True)) == 4
    assert checking.findings(workspace) == []


@pytest.mark.usefixtures("ben")
def test_a_plan_tells_what_is_labelled_already(
    workspace: Workspace, pages: list[StoryPage], ana: AnnotatorId
) -> None:
    labelling.label(workspace, ana, ids(pages[0])[:2], FACT)
    everybody = people.annotators(workspace)
    planned = assigning.plan(workspace, everybody, AssignmentOptions(overlap=100.0))
    assert {s.annotator.name: s.labelled for s in planned.shares} == {"Ana": 2, "Ben": 0}
    assigning.run(workspace, planned)
    assert {s.annotator.name: s.labelled for s in assigning.shares(workspace)} == {
        "Ana": 2,
        "Ben": 0,
    }


@pytest.mark.usefixtures("ben")
def test_a_story_whose_articles_were_removed_is_not_handed_out(
    workspace: Workspace, ana: AnnotatorId, pages: list[StoryPage]
) -> None:
    placing.remove(workspace, ana, [each.variant.id for each in pages[0].variants])
    everybody = people.annotators(workspace)
    planned = assigning.plan(workspace, everybody, AssignmentOptions(0.0))
    assert (planned.stories, sum(share.stories for share in planned.shares)) == (3, 3)


@pytest.mark.usefixtures("pages", "ben")
def test_new_stories_are_shared_out_without_touching_the_others(
    workspace: Workspace, ana: AnnotatorId, add_story: AddStory
) -> None:
    assign_all(workspace)
    before = [row.story.id for row in reading.stories(workspace, ana, only_mine=True)]
    add_story("A fifth one.")
    assign_all(workspace)
    after = [row.story.id for row in reading.stories(workspace, ana, only_mine=True)]
    assert after[: len(before)] == before
    assert sum(share.stories for share in assigning.shares(workspace)) == 5


@pytest.mark.usefixtures("pages")
def test_progress_is_that_of_ones_own_stories_and_of_nobodys(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, add_story: AddStory
) -> None:
    assign_all(workspace)
    add_story("A fifth one, which is nobody's.\nIt is short.")
    own = {row.story.id for row in reading.stories(workspace, ana, only_mine=True)}
    for row in reading.stories(workspace, None):
        page = reading.page(workspace, row.story.id)
        assert page is not None
        labelling.label(workspace, ana, ids(page)[: 2 if row.story.id in own else 1], FACT)
    for who in (ana, ben):
        mine = reading.stories(workspace, who, only_mine=True)
        assert len(mine) == 3
        labelled = sum(row.progress.labelled for row in mine)
        total = sum(row.progress.total for row in mine)
        assert reading.workspace_progress(workspace, who) == Progress(labelled, total)
    assert reading.workspace_progress(workspace, ana) == Progress(6, 8)


@pytest.mark.usefixtures("pages", "ana", "ben")
def test_a_large_assignment_is_one_step_and_lets_labels_through(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "BATCH", 1)
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    pauses: list[int] = []
    monkeypatch.setattr(short_transactions, "make_room", lambda *_: pauses.append(1))
    assign_all(workspace)
    assert len(pauses) == 3
    assert workspace.store.number("SELECT count(DISTINCT step_uid) FROM setup_event") == 1
    assert assigning.undo(workspace) == 4
    assert assigning.shares(workspace) == []
    assert assigning.undo(workspace) == 0
    assert len(pauses) == 6


@pytest.mark.usefixtures("pages", "ana", "ben")
def test_what_is_stopped_partway_is_one_step_that_is_taken_back_in_two(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "BATCH", 1)
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    stopped = Watch(is_cancelled=lambda: True)
    options = AssignmentOptions(0, 2, 0)
    planned = assigning.plan(workspace, people.annotators(workspace), options)
    assigning.run(workspace, planned, watch=stopped)
    assert sum(share.stories for share in assigning.shares(workspace)) == 1
    assigning.run(workspace, assigning.plan(workspace, people.annotators(workspace), options))
    assert assigning.undo(workspace, watch=stopped) == 1
    assert sum(share.stories for share in assigning.shares(workspace)) == 3
    assert assigning.undo(workspace) == 2
    assert assigning.undo(workspace) == 1
    assert assigning.shares(workspace) == []


@pytest.mark.usefixtures("pages", "ana", "ben")
def test_an_undo_of_much_that_was_killed_is_taken_up_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    assign_all(workspace)
    with monkeypatch.context() as amid:
        amid.setattr(short_transactions, "BATCH", 1)
        amid.setattr(short_transactions, "_LENGTH_S", 0.0)
        amid.setattr(short_transactions, "make_room", killed)
        with pytest.raises(KeyboardInterrupt):
            assigning.undo(workspace)
    assert sum(share.stories for share in assigning.shares(workspace)) == 3
    assert assigning.undo(workspace) == 3
    assert assigning.shares(workspace) == []
    assert assigning.undo(workspace) == 0


@pytest.mark.usefixtures("pages", "ben")
def test_a_workspace_that_is_sent_holds_what_is_assigned(
    workspace: Workspace, ana: AnnotatorId, tmp_path: Path
) -> None:
    assign_all(workspace)
    roles.set_role(workspace, people.annotators(workspace)[1].uid, WorkRole.REVIEWER)
    report = sending.send(workspace, ana, tmp_path / "ana.db")
    assert report.stories == 2
    with open_workspace(tmp_path / "ana.db") as sent:
        assert [share.annotator.name for share in assigning.shares(sent)] == ["Ana"]
        rows = sent.store.rows("SELECT count(*) FROM setup_event WHERE subject = 'role'")
        assert rows == [(0,)]
        assert checking.findings(sent) == []


def test_a_story_stays_whose_it_is_when_the_article_that_names_it_moves(
    workspace: Workspace, pages: list[StoryPage], ana: AnnotatorId, ben: AnnotatorId
) -> None:
    assign_all(workspace)

    def stories_of(person: AnnotatorId) -> set[StoryId]:
        return {row.story.id for row in reading.stories(workspace, person, only_mine=True)}

    mine, others = stories_of(ana), stories_of(ben)
    of_mine = [page for page in pages if page.story.id in mine]
    target = min(others)
    for page in of_mine:
        first = min((variant.variant for variant in page.variants), key=lambda each: each.uid)
        placing.move(workspace, ana, [first.id], target)
    assert (stories_of(ana), stories_of(ben)) == (mine, others)
    history.undo(workspace, ana)
    assert (stories_of(ana), stories_of(ben)) == (mine, others)
    # An article that leaves nothing behind takes the assignment along.
    rest = [variant.variant.id for variant in of_mine[0].variants]
    placing.move_to_new(workspace, ana, rest, "New")
    assert len(stories_of(ana)) == 2
    assert checking.findings(workspace) == []


def test_undoing_an_assignment_passes_over_articles_that_were_moved_since(
    workspace: Workspace, pages: list[StoryPage], ana: AnnotatorId
) -> None:
    assign_all(workspace)
    first, second = pages[:2]
    naming = min((variant.variant for variant in first.variants), key=lambda each: each.uid)
    placing.move(workspace, ana, [naming.id], second.story.id)
    assert assigning.undo(workspace) == 3
    assert assigning.undo(workspace) == 0
    assert checking.findings(workspace) == []
