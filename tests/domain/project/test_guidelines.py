"""Which version of a guideline is in force."""

from annotator.domain.ids import Uid
from annotator.domain.project.guidelines import Guideline, in_force, namesakes

COMPUTED = Uid("ffffffff-0000-8000-8000-000000000000")
WRITTEN = Uid("01999999-0000-7000-8000-000000000001")
LATER = Uid("01999999-0000-7000-8000-000000000002")


def version(uid: Uid, number: int) -> Guideline:
    return Guideline(uid, number, "x", "")


def test_the_last_one_written_is_in_force_whatever_the_order() -> None:
    first, one, other = version(COMPUTED, 2), version(WRITTEN, 2), version(LATER, 2)
    assert in_force([]) is None
    assert in_force([other, one, first]) == in_force([first, one, other]) == other
    assert namesakes([version(LATER, 3), other, first]) == [[first, other]]
