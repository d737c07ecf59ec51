"""Repairs are steps: taken back and made again, also where others have repaired since."""

from annotator.domain.corpus import StoryPage
from annotator.domain.history.log import OperationKind, Verdict
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import sessions
from annotator.services.articles import repairing
from annotator.services.labels import labelling
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from tests.scenes.repairs import said, shown, split_first, texts


def test_a_step_does_not_tell_what_others_say(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    labelling.label(workspace, ben, [shown(workspace, page)[0].id], QUOTE)
    split_first(workspace, ana, page)
    (step,) = history.steps(workspace, ana)
    assert step.kind is OperationKind.BOUNDARY
    assert step.label is None
    assert step.sentences == 1
    assert step.text.startswith("The band played, and")
    assert history.steps(workspace, ben)[0].kind is OperationKind.LABEL
    assert sessions.sessions_of(workspace, ben) == []


def test_undo_is_one_step_and_redo_another(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    before = texts(workspace, page)
    first = shown(workspace, page)[0]
    labelling.label(workspace, ana, [first.id], FACT)
    labelling.label(workspace, ben, [first.id], QUOTE)
    parts = split_first(workspace, ana, page)
    labelling.label(workspace, ben, [parts[1].id], OPINION)
    changes = history.undo(workspace, ana)
    assert texts(workspace, page) == before
    assert changes.focus == first.id
    assert changes.corpus
    assert changes.stories == {page.story.id}
    assert said(workspace, ben, first) == Verdict(QUOTE)
    assert checking.findings(workspace) == []
    assert history.redo(workspace, ana).focus == parts[0].id
    assert shown(workspace, page)[:2] == parts
    found = said(workspace, ben, parts[1])
    assert found is not None
    assert found.label == OPINION
    assert checking.findings(workspace) == []
    history.undo(workspace, ana)
    history.undo(workspace, ana)
    assert said(workspace, ana, first) == Verdict()
    assert checking.findings(workspace) == []


def test_undo_leaves_alone_what_somebody_has_cut_since(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    parts = split_first(workspace, ana, page)
    repairing.split(workspace, ben, parts[0].id, 4)
    changes = history.undo(workspace, ana)
    assert changes.skipped
    assert not changes.sentences
    assert len(texts(workspace, page)) == 5
    assert checking.findings(workspace) == []


def test_undo_goes_on_where_others_have_taken_back_theirs(
    workspace: Workspace, ana: AnnotatorId, ben: AnnotatorId, page: StoryPage
) -> None:
    before = texts(workspace, page)
    parts = split_first(workspace, ana, page)
    repairing.split(workspace, ben, parts[0].id, 4)
    history.undo(workspace, ben)
    assert history.undo(workspace, ana).skipped == frozenset()
    assert texts(workspace, page) == before
    assert checking.findings(workspace) == []
