"""Changes of the set-up are undone step by step."""

from annotator.domain.ids import NO_UID, Uid
from annotator.domain.project.setup import SetupStep, next_to_undo


def test_undo_goes_back_step_by_step() -> None:
    one, two = SetupStep(Uid("1")), SetupStep(Uid("2"))
    assert next_to_undo([]) is None
    assert next_to_undo([one, two]) == "2"
    undone = SetupStep(Uid("3"), Uid("2"))
    assert next_to_undo([one, two, undone]) == "1"
    assert next_to_undo([one, two, undone, SetupStep(Uid("4"), Uid("1"))]) is None
    assert next_to_undo([one, two, undone, SetupStep(Uid("5"))]) == "5"


def test_an_undo_that_another_file_brought_is_passed_over() -> None:
    one, two = SetupStep(Uid("1")), SetupStep(Uid("2"), NO_UID)
    assert next_to_undo([one, two]) == "1"
    assert next_to_undo([SetupStep(Uid("0"), Uid("1")), one]) == "1"
