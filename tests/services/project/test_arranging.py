"""Assignments, roles, blindness, reopened labels and practice, from the first story to the last."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.ids import NO_UID, AnnotatorId, SentenceId, StoryId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.project.assigning import AssignmentOptions
from annotator.domain.project.roles import WorkRole
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.services import people, reading, short_transactions
from annotator.services.articles import placing
from annotator.services.exchange import sending
from annotator.services.labels import labelling
from annotator.services.project import assigning, blindness, guidelines, practice, reopening, roles
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.tasks import Watch
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, open_workspace
from annotator.storage import verdicts

BOTH = blindness.Blindness(hides_outlets=True, shuffles_columns=True)
AddStory = Callable[..., StoryPage]


def ids(page: StoryPage) -> list[SentenceId]:
    return [sentence.id for variant in page.variants for sentence in variant.sentences]


@pytest.fixture
def pages(add_story: AddStory) -> list[StoryPage]:
    return [
        add_story(f"Story {n} begins.\nIt goes on for {n} days.", f"They met {n} times.")
        for n in range(4)
    ]


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
def test_what_is_stopped_amid_it_is_one_step_that_is_taken_back_in_two(
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


def test_an_annotator_sees_what_they_have_finished_and_a_reviewer_everything(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    for page in pages[:2]:
        labelling.label(workspace, ben, ids(page), QUOTE)
        labelling.label(workspace, ana, ids(page)[:1], FACT)
    labelling.label(workspace, ana, ids(pages[0]), FACT)
    assert roles.role_of(workspace, ana) is WorkRole.ANNOTATOR
    wanted = DisagreementFilter(finished_by=roles.only_finished_by(workspace, ana))
    seen = {each.story_id for each in reviewing.page(workspace, wanted)}
    assert seen == {pages[0].story.id}
    assert reviewing.count_open(workspace, wanted) == 3
    uid = people.annotators(workspace)[0].uid
    assert roles.set_role(workspace, uid, WorkRole.REVIEWER)
    assert not roles.set_role(workspace, uid, WorkRole.REVIEWER)
    assert roles.only_finished_by(workspace, ana) is None


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


def test_labels_under_an_earlier_guideline_are_reopened_and_kept_or_changed(
    workspace: Workspace, ana: AnnotatorId, pages: list[StoryPage]
) -> None:
    first, second, third = ids(pages[0])
    labelling.label(workspace, ana, [first, second], FACT)
    labelling.label(workspace, ana, [third], OPINION)
    guidelines.write(workspace, "# New rules", "Facts are stricter.")
    touched = reopening.touched(workspace, [FACT], "BEGINS")
    assert [(t.sentence_id, t.version) for t in touched] == [(first, 1)]
    reopening.reopen(workspace, reopening.touched(workspace, [FACT]))
    story = pages[0].story.id
    assert reopening.reopened_in_story(workspace, ana, story) == {first, second}
    assert reopening.reopened_stories(workspace, ana) == [story]
    before = verdicts.story_progress(workspace.store, ana, story)
    labelling.label(workspace, ana, [first, second], FACT, again=[first])
    assert reopening.reopened_in_story(workspace, ana, story) == {second}
    assert verdicts.story_progress(workspace.store, ana, story) == before
    assert [t.sentence_id for t in reopening.touched(workspace)] == [second, third]
    assert reopening.undo(workspace) == 2
    assert reopening.reopened_in_story(workspace, ana, story) == set()
    assert checking.findings(workspace) == []


def test_undoing_a_second_reopening_leaves_the_first_one(
    workspace: Workspace, ana: AnnotatorId, pages: list[StoryPage]
) -> None:
    first, second, _ = ids(pages[0])
    story = pages[0].story.id
    labelling.label(workspace, ana, [first, second], FACT)
    for rules in ("# Newer rules", "# Newest rules"):
        guidelines.write(workspace, rules)
        reopening.reopen(workspace, reopening.touched(workspace))
    reopening.undo(workspace)
    assert reopening.reopened_in_story(workspace, ana, story) == {first, second}
    labelling.label(workspace, ana, [first], FACT, again=[first])
    reopening.reopen(workspace, reopening.touched(workspace, version=9))
    reopening.undo(workspace)
    assert reopening.reopened_in_story(workspace, ana, story) == {second}
    reopening.undo(workspace)
    assert reopening.reopened_in_story(workspace, ana, story) == set()


def test_a_newcomer_sees_where_the_gold_differs_after_labelling_all_of_it(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    page = pages[0]
    with pytest.raises(BadInputError, match="no gold yet"):
        practice.choose(workspace, page.story.id)
    labelling.label(workspace, ana, ids(page), FACT)
    reviewing.adjudicate(workspace, ana, ids(page)[0], QUOTE, note="Rule 3: she says so.")
    assert practice.choose(workspace, page.story.id) == 3
    labelling.label(workspace, ben, ids(page)[:2], FACT)
    assert practice.result(workspace, ben, page.story.id) is None
    labelling.label(workspace, ben, ids(page)[2:], OPINION)
    result = practice.result(workspace, ben, page.story.id)
    assert result is not None
    assert (result.agreed, result.total, result.percent) == (1, 3, 33)
    assert [(d.label, d.answer.label, d.answer.note) for d in result.misses] == [
        (FACT, QUOTE, "Rule 3: she says so."),
        (OPINION, FACT, ""),
    ]
    newcomer = people.annotators(workspace)[1]
    assert practice.mark_seen(workspace, newcomer, page.story.id)
    assert not practice.mark_seen(workspace, newcomer, page.story.id)
    labelling.label(workspace, ben, ids(page), QUOTE)
    scores = {s.annotator.name: s.result.agreed for s in practice.scores(workspace)}
    assert scores == {"Ana": 2, "Ben": 1}
    assert [story.title for story in practice.stories(workspace)] == [page.story.title]
    assert practice.drop(workspace, page.story.id)
    assert practice.stories(workspace) == []


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_an_empty_guideline_is_refused_and_the_old_one_stays(
    workspace: Workspace, text: str
) -> None:
    with pytest.raises(BadInputError, match="needs a text"):
        guidelines.write(workspace, text)
    now = guidelines.in_force(workspace)
    assert now is not None
    assert now.version == 1


def test_versions_are_kept_and_told_apart(workspace: Workspace, ana: AnnotatorId) -> None:
    written = guidelines.write(workspace, "Short.\n", "  Much   shorter. ", NO_UID)
    assert (written.version, written.note) == (2, "Much shorter.")
    with pytest.raises(BadInputError, match="version 2 already"):
        guidelines.write(workspace, "Short.\n")
    assert [each.version for each in guidelines.versions(workspace)] == [2, 1]
    assert workspace.circumstances(ana).guideline_uid == written.uid
    with pytest.raises(BadInputError, match="no version 3"):
        guidelines.version(workspace, 3)


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
