"""What is written bit by bit is one step."""

from collections.abc import Callable

from annotator.domain.corpus import StoryPage
from annotator.domain.history.log import Judgement, OperationKind, Role, Verdict
from annotator.domain.ids import AnnotatorId
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.growing_step import GrowingStep
from annotator.services.steps import history
from annotator.services.workspace import Workspace
from annotator.storage.history import log


def labelled(step: GrowingStep, page: StoryPage, place: int) -> None:
    """Write one more label of a step, in a transaction of its own."""
    workspace = step.workspace
    sentence = page.variants[0].sentences[place].id
    with workspace.store.transaction():
        uids, circumstances = workspace.uids(), workspace.circumstances(step.annotator_id)
        operation = step.operation(uids, circumstances)
        judgements = [Judgement(sentence, Verdict(FACT))]
        log.append_judgements(
            workspace.store, operation, Role.ANNOTATION, judgements, uids, circumstances
        )


def step_of(workspace: Workspace) -> tuple[GrowingStep, AnnotatorId]:
    ana = people.add(workspace, "Ana").id
    return GrowingStep(workspace, ana, OperationKind.LABEL), ana


def test_what_is_written_bit_by_bit_is_undone_as_a_whole(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story("The lamps went out. Nobody came. It rained.")
    step, ana = step_of(workspace)

    for place in range(3):
        assert not step.is_undone
        labelled(step, page, place)

    assert len(history.steps(workspace, ana)) == 1
    assert len(history.undo(workspace, ana).sentences) == 3


def test_a_step_knows_that_somebody_has_undone_it(
    workspace: Workspace, add_story: Callable[..., StoryPage]
) -> None:
    page = add_story("The lamps went out. Nobody came.")
    step, ana = step_of(workspace)
    labelled(step, page, 0)

    history.undo(workspace, ana)

    assert step.is_undone
