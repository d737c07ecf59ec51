"""The sums over the whole workspace against counting sentence by sentence, whatever people did."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import AnnotatorId
from annotator.domain.merging import Answers
from annotator.domain.work.progress import Progress
from annotator.services import people
from annotator.services.exchange import merging
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace
from annotator.storage import verdicts
from tests.examples import examples
from tests.scenes.by_chance import NAMES, Side, identity
from tests.scenes.folding import fold_anew

COUNTED = (
    "FROM sentence AS s JOIN variant AS v ON v.id = s.variant_id AND v.story_id IS NOT NULL"
    " AND NOT v.removed"
)
SAME = Answers(same=tuple((identity(name, 0), identity(name, 1)) for name in NAMES))
CONDITION = "WHERE s.active AND s.kind IN ('body', 'headline')"


def counted(workspace: Workspace, annotator_id: AnnotatorId) -> Progress:
    """Count one by one what the annotator has labelled, of all that is to be labelled."""
    number = workspace.store.number
    labelled = number(
        f"SELECT count(*) {COUNTED} JOIN current_label AS c ON c.sentence_id = s.id"
        f" AND c.annotator_id = ? AND c.label IS NOT NULL"
        f" AND (c.origin <> 'propagated' OR c.confirmed) {CONDITION}",
        (annotator_id,),
    )
    return Progress(labelled, number(f"SELECT count(*) {COUNTED} {CONDITION}"))


def require_right_sums(workspace: Workspace) -> None:
    for annotator in people.annotators(workspace):
        who = annotator.id
        assert verdicts.workspace_progress(workspace.store, who) == counted(workspace, who)
    assert checking.findings(workspace) == []


@pytest.mark.slow
@examples(8)
@given(seed=st.integers(0, 2**32), actions=st.tuples(*[st.integers(0, 12)] * 4))
def test_sums_are_right_after_anything_that_people_do(
    seed: int, actions: tuple[int, int, int, int]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        one = Side(Path(name) / "one.db", 2 * seed)
        one.create()
        one.act(actions[0])
        other = Side(Path(name) / "other.db", 2 * seed + 1, 1)
        other.copy_of(one)
        for side, labels, places in ((one, actions[1], actions[3]), (other, actions[2], 3)):
            side.act(labels)
            side.places = True
            side.act(places)
        with one.opened() as workspace:
            require_right_sums(workspace)
            merging.run(workspace, other.path, SAME)
            require_right_sums(workspace)
            fold_anew(workspace)
            require_right_sums(workspace)


def test_a_check_finds_sums_that_are_wrong(tmp_path: Path) -> None:
    side = Side(tmp_path / "workspace.db", 5)
    side.create()
    side.act(20)
    with side.opened() as workspace:
        with workspace.store.transaction():
            workspace.store.conn.execute("UPDATE progress_total SET labelled = labelled + 1")
            workspace.store.conn.execute("UPDATE corpus_total SET counted = counted + 1")
        found = " ".join(checking.findings(workspace))
        assert "The sum of what annotator" in found
        assert "The sum of all sentences to label" in found
        fold_anew(workspace)
        assert checking.findings(workspace) == []
