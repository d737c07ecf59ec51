"""Merging is a union of sets: associative, commutative, idempotent, whatever the clocks say."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.merging import Answers
from annotator.services.exchange import merging, merging_publication
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from tests.examples import examples
from tests.scenes.by_chance import NAMES, NOON_MS, Clock, Side, identity
from tests.scenes.contents import contents

EVERYBODY = Answers(
    same=tuple(
        (identity(name, one), identity(name, other))
        for name in NAMES
        for one, other in combinations(range(4), 2)
    )
)
"""Who has one name is one person, whichever machine they began on."""

HOUR_MS = 3_600_000


@pytest.fixture(autouse=True, scope="module")
def stories_come_one_by_one() -> Iterator[None]:
    """Publish each story by a transaction of its own, as of large files some hundreds are."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(merging_publication, "PUBLISHED_AT_ONCE", 1)
        yield


def merged(folder: Path, name: str, *paths: Path) -> Path:
    """Merge the files into a copy of the first of them, one by one."""
    result = Path(shutil.copy(paths[0], folder / name))
    with open_workspace(result) as workspace:
        workspace.store.conn.execute("PRAGMA synchronous = OFF")
        for path in paths[1:]:
            merging.run(workspace, path, EVERYBODY)
            assert checking.findings(workspace) == []
    return result


@pytest.mark.slow
@examples(6)
@given(
    seeds=st.tuples(*[st.integers(0, 2**32)] * 4),
    actions=st.tuples(*[st.integers(0, 14)] * 4),
    copies=st.tuples(*[st.booleans()] * 3),
    hours=st.tuples(*[st.integers(-30, 30)] * 3),
)
def test_any_order_gives_the_same(
    seeds: tuple[int, ...],
    actions: tuple[int, ...],
    copies: tuple[bool, ...],
    hours: tuple[int, ...],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        common = Side(folder / "common.db", 4 * seeds[0] + 3)
        common.create()
        common.act(actions[0])
        sides = []
        for number in range(3):
            clock = Clock(NOON_MS + hours[number] * HOUR_MS)
            # Two machines never draw the same random bits.
            side = Side(folder / f"{number}.db", 4 * seeds[number + 1] + number, number + 1, clock)
            if copies[number]:
                side.copy_of(common)
            else:
                side.create()
            side.act(actions[number + 1])
            sides.append(side.path)
        _require_laws(folder, *sides)


@pytest.mark.slow
@examples(4)
@given(
    seeds=st.tuples(*[st.integers(0, 2**32)] * 4),
    actions=st.tuples(*[st.integers(0, 10)] * 4),
    hours=st.tuples(*[st.integers(-30, 30)] * 3),
)
@example(seeds=(0, 0, 0, 12828), actions=(0, 0, 0, 4), hours=(0, 0, 0))
def test_articles_moved_and_removed_in_copies_end_in_one_place(
    seeds: tuple[int, ...], actions: tuple[int, ...], hours: tuple[int, ...]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        common = Side(folder / "common.db", 4 * seeds[0] + 3)
        common.create()
        common.act(10 + actions[0])
        sides = []
        for number in range(3):
            clock = Clock(NOON_MS + hours[number] * HOUR_MS)
            side = Side(
                folder / f"{number}.db",
                4 * seeds[number + 1] + number,
                number + 1,
                clock,
                places=True,
            )
            side.copy_of(common)
            side.act(actions[number + 1])
            sides.append(side.path)
        _require_laws(folder, *sides)


def _require_laws(folder: Path, a: Path, b: Path, c: Path) -> None:
    ab = merged(folder, "ab.db", a, b)
    assert contents(ab) == contents(merged(folder, "ba.db", b, a))
    assert contents(merged(folder, "abb.db", ab, b)) == contents(ab)
    assert contents(merged(folder, "aba.db", ab, a)) == contents(ab)
    bc = merged(folder, "bc.db", b, c)
    once = contents(merged(folder, "ab_c.db", ab, c))
    assert once == contents(merged(folder, "a_bc.db", a, bc))
    assert once == contents(merged(folder, "cba.db", c, b, a))
