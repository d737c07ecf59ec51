"""The log of labels, and the order that all logs share."""

import pytest

from annotator.domain.history.log import Judgement, OperationKind, Origin, Role, Verdict
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.domain.labels import FACT
from annotator.domain.project.guidelines import Guideline
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.workspace import Workspace
from annotator.storage.history import log
from annotator.storage.project import guidelines
from tests.scenes.logs import LATE, LOGS, add_to_log


@pytest.mark.parametrize("table", [*LOGS, "guideline"])
def test_what_is_written_next_comes_after_all_that_any_log_holds(
    workspace: Workspace, ana: AnnotatorId, sentences: list[SentenceId], table: str
) -> None:
    labelling.label(workspace, ana, sentences[:1], FACT)
    with workspace.store.transaction():
        if table == "guideline":
            guidelines.add(workspace.store, Guideline(Uid(LATE), 9, "Rules.", workspace.now()))
        else:
            add_to_log(workspace.store.conn, table)
    assert log.latest_uid(workspace.store) == LATE
    assert next(workspace.uids()) > LATE


def test_the_last_label_is_one_that_was_given_by_hand(
    workspace: Workspace, ana: AnnotatorId, cleo: AnnotatorId, sentences: list[SentenceId]
) -> None:
    first, second, third, *_ = sentences
    labelling.label(workspace, ana, [first], FACT)
    copied = Verdict(FACT, origin=Origin.PROPAGATED, confirmed=False)
    carried = Verdict(FACT, origin=Origin.CARRIED)
    judgements = [Judgement(second, copied), Judgement(third, carried)]
    with workspace.store.transaction():
        labelling.record(workspace, OperationKind.LABEL, ana, Role.ANNOTATION, judgements)
    reviewing.adjudicate(workspace, ana, second, FACT)
    labelling.label(workspace, cleo, [second], FACT)
    found = log.last_label(workspace.store, ana)
    assert found is not None
    assert found[1] == first
