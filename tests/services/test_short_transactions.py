"""Bulk work in short transactions."""

from collections.abc import Sequence

import pytest

from annotator.domain.ids import Uid
from annotator.services import people, short_transactions
from annotator.services.short_transactions import Slices, in_batches, work_off
from annotator.services.workspace import Workspace, open_workspace
from annotator.storage import people as rows

ANA = Uid("00000000-0000-7000-8000-00000000000a")


def test_each_step_is_a_transaction_of_its_own(workspace: Workspace) -> None:
    slices = Slices(workspace)
    for number in range(3):

        def write(number: int = number) -> None:
            rows.add_annotator(workspace.store, Uid(f"{ANA[:-1]}{number}"), f"Ana {number}")

        slices.run(write)
        with open_workspace(workspace.path) as other:
            assert len(people.annotators(other)) == number + 1
    assert slices.longest_s > 0


def test_a_step_that_fails_leaves_nothing(workspace: Workspace) -> None:
    def write() -> None:
        rows.add_annotator(workspace.store, ANA, "Ana")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Slices(workspace).run(write)
    assert people.annotators(workspace) == []


def test_slices_grow_while_they_are_quick_and_never_without_end(workspace: Workspace) -> None:
    slices = Slices(workspace, pause=0.0)
    sizes = []
    for _ in range(100):
        slices.run(lambda: None, slices.size)
        sizes.append(slices.size)
    assert max(sizes) > 100
    assert max(sizes) <= 2_000
    assert min(sizes) >= 10


def test_others_come_in_between_batches(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    monkeypatch.setattr(short_transactions, "_PAUSE_S", 0.0)
    seen: list[int] = []

    def write(batch: Sequence[int]) -> bool:
        with open_workspace(workspace.path) as other:
            seen.append(len(people.annotators(other)))
        if batch[0] == 4:
            return False
        for number in batch:
            rows.add_annotator(workspace.store, Uid(f"{ANA[:-1]}{number}"), f"Ana {number}")
        return True

    assert in_batches(workspace, range(9), write, size=2) == 4
    assert seen == [0, 2, 4]
    assert in_batches(workspace, [], write) == 0


def test_others_come_in_while_large_items_are_worked_off(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 0.0)
    monkeypatch.setattr(short_transactions, "_PAUSE_S", 0.0)
    left, seen = {"a": 2, "b": 1}, []

    def step(item: str) -> bool:
        with open_workspace(workspace.path) as other:
            seen.append((item, len(people.annotators(other))))
        left[item] -= 1
        rows.add_annotator(workspace.store, Uid(f"{ANA[:-1]}{len(seen)}"), f"{item}{left[item]}")
        return left[item] == 0

    work_off(workspace, "ab", step, 1)
    assert seen == [("a", 0), ("a", 1), ("b", 2)]


def test_small_items_share_a_transaction(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(short_transactions, "_LENGTH_S", 60.0)
    saves = "SELECT count FROM save_count"
    (before,) = workspace.store.rows(saves)

    def step(item: int) -> bool:
        rows.add_annotator(workspace.store, Uid(f"{ANA[:-1]}{item}"), f"Ana {item}")
        return True

    work_off(workspace, range(5), step, 1)
    (after,) = workspace.store.rows(saves)
    assert int(after[0][6:]) == int(before[0][6:]) + 1
