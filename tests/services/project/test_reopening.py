"""Labels that a changed rule may touch, reopened and looked at again."""

from annotator.domain.corpus import StoryPage
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION
from annotator.services.labels import labelling
from annotator.services.project import guidelines, reopening
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.storage import verdicts
from tests.services.project.conftest import ids


def test_labels_under_an_earlier_guideline_are_reopened_and_kept_or_changed(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, pages: list[StoryPage]
) -> None:
    first, second, third = ids(pages[0])
    labelling.label(workspace, ana, [first, second], FACT)
    labelling.label(workspace, ana, [third], OPINION)
    guidelines.write(workspace, "# New rules", "Facts are stricter.")
    labelling.label(workspace, ben, [first], OPINION)
    touched = reopening.touched(workspace, [FACT], "BEGINS")
    assert [(t.sentence_id, t.version) for t in touched] == [(first, 1)]
    reopening.reopen(workspace, reopening.touched(workspace, [FACT]))
    story = pages[0].story.id
    assert reopening.reopened_in_story(workspace, ana, story) == {first, second}
    assert reopening.reopened_stories(workspace, ana) == [story]
    assert reopening.reopened_stories(workspace, ben) == []
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
