"""Where the columns of a row stand: order, hiding, widths, and which are in view."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.ids import VariantId
from annotator.ui.label_page.columns.arrangement import Arrangement
from annotator.ui.label_page.columns.column_places import LINE, ColumnPlaces, placed

ROOMS = st.integers(1, 4_000)
LEASTS = st.integers(40, 900)


def arranged(*variants: int) -> Arrangement:
    return Arrangement([VariantId(variant) for variant in variants])


def widths(places: ColumnPlaces) -> list[int]:
    found = [places.place(column) for column in places.columns]
    return [place.width for place in found if place is not None]


@given(st.integers(1, 60), ROOMS, LEASTS)
def test_columns_fill_the_view_or_are_as_wide_as_they_are_read_with_ease(
    count: int, room: int, least: int
) -> None:
    places = placed(range(count), [1.0] * count, room, least)
    found = widths(places)
    assert sum(found) + (count - 1) * LINE == places.width
    assert max(found) - min(found) <= 1
    assert min(found) >= least
    assert places.width == max(room, count * (least + LINE) - LINE)


@given(
    st.lists(st.floats(0.5, 3), min_size=1, max_size=40),
    ROOMS,
    LEASTS,
    st.integers(0, 9_000),
    ROOMS,
)
def test_what_is_in_view_is_what_stands_there(
    shares: list[float], room: int, least: int, left: int, view: int
) -> None:
    columns = list(reversed(range(len(shares))))
    places = placed(columns, shares, room, least)
    there = []
    for column in columns:
        place = places.place(column)
        assert place is not None
        # The line at its right is the column's.
        if place.left < left + view and place.left + place.width + LINE > left:
            there.append(column)
    beyond = left >= places.starts[-1]
    assert list(places.between(left, left + view)) == ([] if beyond else there)


@given(st.integers(2, 9), st.data(), ROOMS, LEASTS)
def test_a_neighbour_makes_room_where_all_are_in_view(
    count: int, data: st.DataObject, room: int, least: int
) -> None:
    arrangement = arranged(*range(count))
    before = arrangement.places(room, least)
    column = data.draw(st.integers(0, count - 2))
    wanted = data.draw(st.integers(0, 5_000))
    narrowest = least * 2 // 3
    arrangement.widen(column, wanted, room, least, narrowest)
    after = arrangement.places(room, least)
    assert min(widths(after)) >= narrowest - 1
    if before.width <= room:
        assert after.width == before.width
        assert before.starts[column + 2 :] == after.starts[column + 2 :]
    elif wanted >= least:
        assert abs(widths(after)[column] - wanted) <= 1


def test_the_last_of_a_full_row_has_nobody_to_make_room() -> None:
    arrangement = arranged(1, 2)
    before = arrangement.places(1_000, 200)
    arrangement.widen(1, 900, 1_000, 200, 150)
    assert arrangement.places(1_000, 200) == before


@given(st.integers(2, 7), st.data())
def test_a_column_is_put_past_its_neighbour_in_sight_whatever_is_hidden(
    count: int, data: st.DataObject
) -> None:
    arrangement = arranged(*range(count))
    column = data.draw(st.integers(0, count - 1))
    for hidden in data.draw(st.sets(st.integers(0, count - 1))) - {column}:
        arrangement.hide(hidden)
    step = data.draw(st.sampled_from([-1, 1]))
    expected = list(arrangement.shown)
    place = expected.index(column) + step
    fits = 0 <= place < len(expected)
    if fits:
        expected.insert(place, expected.pop(place - step))
    assert arrangement.put(column, step) is fits
    assert list(arrangement.shown) == expected
    arrangement.show_all()
    assert sorted(arrangement.shown) == list(range(count))


def test_what_was_arranged_stays_when_an_article_comes_or_goes() -> None:
    arrangement = arranged(1, 2, 3, 4)
    arrangement.put(0, 2)
    arrangement.hide(1)
    arrangement.widen(3, 600, 500, 200, 150)
    assert list(arrangement.shown) == [2, 0, 3]
    after = arrangement.following([VariantId(v) for v in (1, 2, 5, 4)])
    assert list(after.shown) == [0, 3, 2]
    assert after.is_hidden(1)
    assert widths(after.places(500, 200)) == [200, 600, 200]


def test_one_that_comes_takes_its_own_place_where_nobody_has_moved_any() -> None:
    after = arranged(1, 3).following([VariantId(v) for v in (1, 2, 3)])
    assert list(after.shown) == [0, 1, 2]


def test_in_anothers_own_order_nothing_is_kept() -> None:
    arrangement = arranged(1, 2, 3)
    arrangement.hide(0)
    assert list(arrangement.following([VariantId(v) for v in (3, 1, 2)]).shown) == [0, 1, 2]


def test_one_is_always_left_to_see() -> None:
    arrangement = arranged(1, 2, 3)
    arrangement.hide(0)
    arrangement.hide(1)
    assert list(arrangement.following([VariantId(1), VariantId(2)]).shown) == [0, 1]
