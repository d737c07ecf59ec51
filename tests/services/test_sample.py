"""The sample workspace is built the same way every time."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import WorkspaceError
from annotator.services import people, reading, sample
from annotator.services.review import reviewing
from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from annotator.storage import verdicts

REPOSITORY = Path(__file__).parents[2]
SAMPLE = REPOSITORY / "annotations.db"


@pytest.fixture
def built(pristine_sample: Path) -> Path:
    """The sample workspace, built now."""
    return pristine_sample


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, but for the times of migrations."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite^_%'"
            " ESCAPE '^' AND name <> '_sqlite_migrations' ORDER BY name"
        ).fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
            for (name,) in names
        }


def test_it_is_built_the_same_way_every_time(built: Path, tmp_path: Path) -> None:
    sample.build(tmp_path / "again.db").close()
    assert contents(tmp_path / "again.db") == contents(built)


def test_a_sample_that_could_not_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorkspaceError("The disk is full, so {path} could not be written.", path="x")

    monkeypatch.setattr(sample, "_label", full)
    with pytest.raises(WorkspaceError, match="disk is full"):
        sample.build(tmp_path / "sample.db")
    assert list(tmp_path.iterdir()) == []


def test_after_it_is_built_its_clock_and_its_uids_are_real(
    tmp_path: Path,
) -> None:
    uids = set()
    for name in ("one.db", "other.db"):
        with sample.build(tmp_path / name) as workspace:
            assert abs(workspace.clock() - time.time_ns() // 1_000_000) < 60_000
            uids.add(people.add(workspace, "Nora").uid)
    assert len(uids) == 2


def test_one_story_waits_and_one_is_labelled_by_three_who_disagree(built: Path) -> None:
    with open_workspace(built) as workspace:
        first, second = reading.stories(workspace, None)
        assert (first.variants, second.variants) == (5, 3)
        annotators = people.annotators(workspace)
        assert len(annotators) == 3
        for annotator in annotators:
            one, other = (
                verdicts.story_progress(workspace.store, annotator.id, row.story.id)
                for row in (first, second)
            )
            assert one.labelled == 0
            assert other.percent > 80
        assert 3 <= reviewing.count_open(workspace) <= second.sentences // 2
        assert checking.findings(workspace) == []


@pytest.mark.skipif(not SAMPLE.exists(), reason="annotations.db has not been built yet")
def test_the_repositorys_sample_is_what_is_built(built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(SAMPLE.read_bytes())
    expected, found = contents(built), contents(copy)
    # What people bring is in these tables; the sample's own rows must be there all the same.
    people_write = ("annotator", "session", "operation", "label_event", "kind_event", "link_event")
    for table in people_write:
        assert found[table][: len(expected[table])] == expected[table]
    for table in ("workspace", "label", "guideline"):
        assert found[table] == expected[table]
    columns = {"story": 4, "variant": 13, "sentence": 8}
    for table, count in columns.items():
        rows = [row[:count] for row in found[table][: len(expected[table])]]
        assert rows == [row[:count] for row in expected[table]]


@pytest.mark.skipif(not SAMPLE.exists(), reason="annotations.db has not been built yet")
def test_the_repositorys_sample_is_sound_and_opening_leaves_its_bytes(tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(SAMPLE.read_bytes())
    with open_workspace(copy) as workspace:
        assert checking.findings(workspace) == []
        assert workspace.store.notices == ()
    assert copy.read_bytes() == SAMPLE.read_bytes()
