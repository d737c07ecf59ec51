"""What the tests of labels share: a story, and the plan of an import of labels for it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.label_records import Mismatch
from annotator.domain.labels import FACT
from annotator.services import short_transactions
from annotator.services.labels import label_import
from annotator.services.labels.label_import import LabelImportOptions, LabelImportPlan
from annotator.services.workspace import Workspace

LAMPS = "The council dims the 1,840 lamps.\nA band played."
ALSO = "The council dims the 1,840 lamps.\nNobody danced."
LONG = "A sentence that is by no means short, so that it has no index to be found by in the file. "
TEXT = f"One thing happened.\nAnother thing happened.\n{LONG.strip()}\nOne thing happened."


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave no time between transactions: nobody waits to save a label here."""
    monkeypatch.setattr(short_transactions, "_PAUSE_S", 0.0)


@pytest.fixture
def page(add_story: Callable[..., StoryPage]) -> StoryPage:
    """A story with one text twice in a variant, and once more in the other."""
    return add_story(TEXT, "Another thing happened.\nA third thing happened.")


@pytest.fixture
def plan(workspace: Workspace, tmp_path: Path) -> Callable[..., LabelImportPlan]:
    """Plan the import of the records that are given."""

    def made(*records: Mapping[str, object], **options: object) -> LabelImportPlan:
        path = tmp_path / "labels.jsonl"
        path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
        chosen = LabelImportOptions(
            str(options.get("annotator", "")), bool(options.get("new_labels"))
        )
        return label_import.plan(workspace, path, chosen)

    return made


def record(label: str = FACT, annotator: str = "Ana", **fields: object) -> dict[str, object]:
    """Return a line of a file of labels."""
    return {"label": label, "annotator": annotator, **fields}


def mismatches(found: LabelImportPlan) -> list[Mismatch]:
    """Return why lines are not taken over, in their order."""
    return [problem.mismatch for problem in found.problems]


def events(workspace: Workspace) -> int:
    """Return how many verdicts the log has."""
    return workspace.store.number("SELECT count(*) FROM label_event")


def kinds(workspace: Workspace) -> list[tuple[int, str]]:
    """Return the kind of every sentence."""
    rows = workspace.store.rows("SELECT id, kind FROM sentence ORDER BY id")
    return [(row[0], row[1]) for row in rows]


def links(workspace: Workspace) -> list[tuple[object, ...]]:
    """Return all counterparts with their grades and where they come from."""
    sql = "SELECT sentence_id, other_id, grade, origin FROM counterpart ORDER BY 1, 2"
    return [tuple(row) for row in workspace.store.rows(sql)]
