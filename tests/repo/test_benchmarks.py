"""What the benchmarks measure on is a workspace that the program itself calls sound."""

from pathlib import Path

from annotator.services.upkeep import checking
from annotator.services.workspace import open_workspace
from benchmarks.measures.labelled import make_labelled
from benchmarks.measures.scale import Size


def test_a_workspace_made_by_rule_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "workspace.db"

    make_labelled(path, Size(1_000))

    with open_workspace(path) as workspace:
        assert checking.findings(workspace) == []
        (count,) = workspace.store.rows("SELECT count(*) FROM sentence_state WHERE votes > 0")
        assert count == (1_000,)
