"""Which step is undone next, and what stands once it is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.history.log import LabelEvent, Operation, OperationKind, Role, Verdict
from annotator.domain.history.undo import Step, UndoStack, fold, predecessor, stands
from annotator.domain.ids import AnnotatorId, SentenceId, Uid
from annotator.domain.labels import FACT, OPINION, QUOTE

ME = AnnotatorId(1)


def operation(number: int, kind: OperationKind, reverts: int | None = None) -> Operation:
    return Operation(
        Uid(f"{number:04}"), ME, kind, None if reverts is None else Uid(f"{reverts:04}")
    )


def event(number: int, verdict: Verdict, reverts: LabelEvent | None = None) -> LabelEvent:
    return LabelEvent(
        Uid(f"{number:04}"),
        ME,
        SentenceId(1),
        Role.ANNOTATION,
        verdict,
        None if reverts is None else reverts.uid,
    )


@given(st.lists(st.sampled_from("lur"), max_size=30))
def test_the_fold_is_what_two_lists_of_done_and_undone_would_be(actions: list[str]) -> None:
    log: list[Operation] = []
    done: list[Uid] = []
    undone: list[Uid] = []
    for number, action in enumerate(actions):
        stack = fold(log)
        if action == "l":
            log.append(operation(number, OperationKind.LABEL))
            done.append(log[-1].uid)
            undone.clear()
        elif action == "u" and done:
            kind = OperationKind.UNDO
            log.append(operation(number, kind, int(stack.done[-1].applied_by)))
            undone.append(done.pop())
        elif action == "r" and undone:
            kind = OperationKind.REDO
            log.append(operation(number, kind, int(stack.undone[0].applied_by)))
            done.append(undone.pop())
    stack = fold(log)
    assert [step.operation for step in stack.done] == done
    assert [step.operation for step in stack.undone] == undone[::-1]


def test_an_undo_of_something_that_is_not_next_is_passed_over() -> None:
    log = [
        operation(1, OperationKind.LABEL),
        operation(2, OperationKind.LABEL),
        operation(3, OperationKind.UNDO, reverts=1),
    ]
    assert fold(log) == UndoStack((Step(Uid("0001"), Uid("0001")), Step(Uid("0002"), Uid("0002"))))
    assert fold(log[2:]) == UndoStack()


def test_imports_are_no_steps() -> None:
    assert fold([operation(1, OperationKind.IMPORT)]) == UndoStack()


def test_what_was_decided_last_stands() -> None:
    first, second = event(1, Verdict(FACT)), event(2, Verdict(QUOTE))
    assert stands([first], first)
    assert not stands([first, second], first)
    assert stands([first, second], second)
    assert predecessor([first, second], second) == first
    assert predecessor([first, second], first) is None


def test_what_was_decided_before_stands_again_once_all_that_followed_is_undone() -> None:
    first, second = event(1, Verdict(FACT)), event(2, Verdict(QUOTE))
    undo = event(3, Verdict(FACT), reverts=second)
    redo = event(4, Verdict(QUOTE), reverts=undo)
    assert stands([first, second, undo], first)
    assert stands([first, second, undo], undo)
    assert not stands([first, second, undo], second)
    assert stands([first, second, undo, redo], second)
    assert not stands([first, second, undo, redo], undo)


def test_an_undone_step_that_somebody_overtook_does_not_stand() -> None:
    first = event(1, Verdict(FACT))
    undo = event(2, Verdict(), reverts=first)
    theirs = replace(event(3, Verdict(OPINION)), annotator_id=AnnotatorId(2))
    assert not stands([first, undo, theirs], undo)
    assert not stands([first, undo, theirs], first)


@given(st.lists(st.sampled_from([FACT, QUOTE, OPINION]), min_size=1, max_size=6))
def test_undoing_all_and_redoing_all_leads_there_and_back(labels: list[str]) -> None:
    chain: list[LabelEvent] = []
    for label in labels:
        chain.append(event(len(chain), replace(Verdict(FACT), note=label)))
    decided = list(chain)
    undos = []
    for step in reversed(decided):
        assert stands(chain, step)
        before = predecessor(chain, step)
        chain.append(event(len(chain), before.verdict if before else Verdict(), reverts=step))
        undos.append(chain[-1])
    assert chain[-1].verdict == Verdict()
    for step in reversed(undos):
        assert stands(chain, step)
        before = predecessor(chain, step)
        assert before is not None
        chain.append(event(len(chain), before.verdict, reverts=step))
    assert chain[-1].verdict == decided[-1].verdict
