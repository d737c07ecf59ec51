"""Whatever was done: undo leads back, redo forth, and any step can be made the last one."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.corpus import Article
from annotator.domain.history.log import Operation, OperationKind
from annotator.domain.history.undo import fold
from annotator.domain.ids import AnnotatorId, LabelName, SentenceId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.services import people
from annotator.services.articles import importing
from annotator.services.labels import labelling
from annotator.services.review import reviewing
from annotator.services.steps import history
from annotator.services.upkeep import checking
from annotator.services.workspace import Workspace, create_workspace
from tests.examples import examples
from tests.scenes.copies import copied
from tests.services.steps.conftest import label_of

pytestmark = pytest.mark.slow

ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["label", "label", "clear", "undo", "undo", "redo", "adjudicate"]),
        st.integers(0, 1),
        st.lists(st.integers(0, 2), min_size=1, max_size=3),
        st.sampled_from([FACT, QUOTE]),
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with three sentences and two annotators."""
    folder = tmp_path_factory.mktemp("history")
    (folder / "a.txt").write_text("One sentence.\nTwo sentences.\nThree sentences.")
    path = folder / "template.db"
    with create_workspace(path) as workspace:
        importing.run(workspace, importing.plan([folder / "a.txt"]))
        people.add(workspace, "Ana")
        people.add(workspace, "Ben")
    return path


@contextmanager
def one_sentence(folder: Path) -> Iterator[tuple[Workspace, AnnotatorId, SentenceId]]:
    with create_workspace(folder / "workspace.db") as workspace:
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        importing.import_article(workspace, Article("A single sentence."), "Story")
        ana = people.add(workspace, "Ana").id
        (row,) = workspace.store.rows("SELECT id FROM sentence")
        yield workspace, ana, SentenceId(row[0])


def act(
    workspace: Workspace, action: str, who: AnnotatorId, what: list[SentenceId], label: LabelName
) -> None:
    match action:
        case "label":
            labelling.label(workspace, who, what, label)
        case "clear":
            labelling.clear(workspace, who, what)
        case "adjudicate":
            reviewing.adjudicate(workspace, who, what[0], label)
        case "undo":
            history.undo(workspace, who)
        case _:
            history.redo(workspace, who)


@examples(40)
@given(actions=ACTIONS)
def test_undo_steps_equal_the_fold_for_any_sequence(
    template: Path, actions: list[tuple[str, int, list[int], LabelName]]
) -> None:
    with copied(template) as workspace:
        for action, who, what, label in actions:
            sentences = [SentenceId(number + 1) for number in what]
            act(workspace, action, AnnotatorId(who + 1), sentences, label)
        for who in (1, 2):
            rows = workspace.store.rows(
                "SELECT uid, kind, reverts FROM operation WHERE annotator_id = ? ORDER BY uid",
                (who,),
            )
            stack = fold(
                Operation(Uid(uid), AnnotatorId(who), OperationKind(kind), reverts)
                for uid, kind, reverts in rows
            )
            for state, steps in (("done", stack.done), ("undone", stack.undone)):
                stored = workspace.store.rows(
                    "SELECT op_uid, applied_by FROM undo_step"
                    " WHERE annotator_id = ? AND state = ? ORDER BY op_uid",
                    (who, state),
                )
                assert stored == [(step.operation, step.applied_by) for step in steps]
        assert checking.findings(workspace) == []


@examples(30)
@given(actions=ACTIONS)
def test_undoing_everything_leads_back_and_redoing_everything_forth(
    template: Path, actions: list[tuple[str, int, list[int], LabelName]]
) -> None:
    who = AnnotatorId(1)

    def labels(workspace: Workspace) -> list[str | None]:
        return [label_of(workspace, who, SentenceId(number)) for number in (1, 2, 3)]

    with copied(template) as workspace:
        for action, _, what, label in actions:
            if action in {"label", "clear"}:
                act(workspace, action, who, [SentenceId(n + 1) for n in what], label)
        after = labels(workspace)
        while changes := history.undo(workspace, who):
            assert changes.skipped == frozenset()
        assert labels(workspace) == [None, None, None]
        while history.redo(workspace, who):
            pass
        assert labels(workspace) == after


@given(length=st.integers(1, 8), goals=st.lists(st.integers(-1, 7), min_size=1, max_size=5))
@examples(25)
def test_any_step_can_be_made_the_last_one(length: int, goals: list[int]) -> None:
    labels = (FACT, QUOTE, OPINION)
    with (
        tempfile.TemporaryDirectory() as folder,
        one_sentence(Path(folder)) as (
            workspace,
            ana,
            sentence,
        ),
    ):
        for number in range(length):
            labelling.label(workspace, ana, [sentence], labels[number % 3])
        path = [step.operation for step in reversed(history.steps(workspace, ana))]
        for goal in goals:
            number = min(goal, length - 1)
            history.go_back_to(workspace, ana, path[number] if number >= 0 else None)
            expected = labels[number % 3] if number >= 0 else None
            assert label_of(workspace, ana, sentence) == expected
        assert checking.findings(workspace) == []
