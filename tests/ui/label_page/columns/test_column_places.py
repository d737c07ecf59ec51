"""What of the row of columns is in view, and where the view begins for a column to be in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.label_page.columns.column_places import LINE, Sight, placed
from tests.examples import examples

ROOM, LEAST, RAIL = 330, 100, 20
TEN = placed(range(10), [1.0] * 10, ROOM, LEAST)
PITCH = LEAST + LINE


@pytest.mark.parametrize(
    ("left", "column", "is_pointed_at", "begins"),
    [
        (0, 0, False, 0),
        (0, 2, False, 0),
        (0, 5, False, 4 * PITCH - RAIL),
        (0, 5, True, 6 * PITCH - LINE - ROOM + RAIL),
        (5 * PITCH, 3, False, 3 * PITCH - RAIL),
        (0, 9, False, 7 * PITCH - RAIL),
    ],
    ids=["there", "also there", "begins a column", "stays", "before", "the last"],
)
def test_the_view_goes_no_further_than_it_has_to(
    left: int, column: int, begins: int, *, is_pointed_at: bool
) -> None:
    sight = Sight(TEN, left, ROOM, 100)
    assert sight.left_for(column, RAIL, is_pointed_at=is_pointed_at) == begins


def test_for_a_column_that_is_hidden_the_view_stays_where_it_is() -> None:
    assert Sight(TEN, 70, ROOM, 100).left_for(11, RAIL) == 70


@examples(50)
@given(column=st.integers(0, 9), left=st.integers(0, TEN.width - ROOM), is_pointed_at=st.booleans())
def test_wherever_the_view_was_the_column_is_in_it_afterwards(
    column: int, left: int, *, is_pointed_at: bool
) -> None:
    sight = Sight(TEN, left, ROOM, 100)
    begins = sight.left_for(column, RAIL, is_pointed_at=is_pointed_at)
    place = TEN.place(column)
    assert place is not None
    assert begins <= place.left
    assert place.left + place.width <= begins + ROOM
    assert sight._replace(left=begins).left_for(column, RAIL) == begins


def test_only_where_all_are_in_view_the_last_has_no_edge() -> None:
    two = placed([0, 1], [1.0, 1.0], ROOM, LEAST)
    assert [Sight(two, 0, ROOM, 100).has_edge(column) for column in two.columns] == [True, False]
    assert Sight(TEN, 0, ROOM, 100).has_edge(9)
