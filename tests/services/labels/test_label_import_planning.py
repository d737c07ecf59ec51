"""What an import of labels would write: lines about one sentence, and labels that are new here."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.label_records import Mismatch
from annotator.domain.labels import OPINION, QUOTE
from annotator.services import reading
from annotator.services.labels import label_import
from annotator.services.labels.label_import import LabelImportOptions, LabelImportPlan
from annotator.services.labels.label_import_words import by_all_names
from annotator.services.project import label_set
from annotator.services.workspace import Workspace
from tests.services.labels.conftest import LONG, events, mismatches, record


@pytest.mark.usefixtures("page")
def test_lines_about_the_same_sentence(plan: Callable[..., LabelImportPlan]) -> None:
    one = {"text": "A third thing happened."}
    found = plan(
        record(**one), record(**one), record(QUOTE, "ana", **one), record(annotator="B", **one)
    )
    assert (found.repeated, found.to_write) == (1, 2)
    (overruled,) = found.overruled
    assert overruled == (
        "labels.jsonl, line 2: Ana says fact there and quote on line 3, of the same sentence; "
        "line 3 counts."
    )


@pytest.mark.usefixtures("page")
def test_unknown_labels_are_refused_or_added(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    lines = [record("Fact", text=LONG), record("hedge", text="A third thing happened.")]
    found = plan(*lines)
    assert (found.unknown_labels, found.to_write) == ({"hedge": 1}, 1)
    with pytest.raises(BadInputError, match=r"not here: hedge \(1 line\).*--new-labels"):
        label_import.run(workspace, found)
    assert events(workspace) == 0
    found = plan(*lines, record("hedge", "Ben", text=LONG), new_labels=True)
    assert [label.name for label in found.new_labels] == ["hedge"]
    assert not any(label.unsure for part in found.parts for label in part.labels)
    assert label_import.run(workspace, found).new_labels == ("hedge",)
    assert [label.name for label in reading.labels(workspace)][-1] == "hedge"
    names = workspace.store.rows("SELECT label FROM label_event ORDER BY uid")
    assert names == [("fact",), ("hedge",), ("hedge",)]


@pytest.mark.usefixtures("page")
def test_a_label_that_somebody_has_added_since_stays_as_it_is(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    found = plan(record("hedge", text=LONG), new_labels=True)
    label_set.add(workspace, "hedge", label_set.LabelChange(title="Hedging"))
    assert label_import.run(workspace, found).written == 1
    assert reading.labels(workspace)[-1].title == "Hedging"


def test_a_title_that_two_labels_share_stands_for_neither(workspace: Workspace) -> None:
    # Merged workspaces may each have added a label of the title.
    same = [replace(label, title="Report") for label in reading.labels(workspace)[:2]]
    assert by_all_names(same).keys() == {label.name for label in same}


@pytest.mark.usefixtures("page")
def test_what_a_task_says_beside_a_label_is_no_unknown_label(
    plan: Callable[..., LabelImportPlan],
) -> None:
    def region(*kinds: str) -> dict[str, object]:
        """Return a task of Label Studio: a region with its layer, and choices made for it."""
        value = {"start": 0, "end": len(LONG.strip()), "text": LONG.strip()}
        of = [{"type": "labels", "value": {**value, "labels": ["Sentence"]}}]
        of += [{"type": "choices", "value": {**value, "choices": [kind]}} for kind in kinds]
        by = {"completed_by": "Ana", "result": of}
        return {"data": {"text": LONG.strip()}, "annotations": [by]}

    found = plan(region("Quote"))
    assert (found.unknown_labels, found.to_write) == ({}, 1)
    assert found.remarks == (
        "Columns ignored, because they accompany a label and are not labels themselves: Sentence.",
    )
    # Alone it may be the label, and a later line may be a change of mind.
    assert plan(region("Quote"), region()).unknown_labels == {"Sentence": 2}
    assert plan(record(text=LONG), record("hedge", text=LONG)).unknown_labels == {"hedge": 1}


@pytest.mark.usefixtures("page")
def test_labels_that_can_be_none_are_not_added(plan: Callable[..., LabelImportPlan]) -> None:
    found = plan(record('a "fact"', text=LONG), new_labels=True)
    assert (found.new_labels, found.problems[0].mismatch) == ((), Mismatch.UNREADABLE)
    many = [record(f"label {n}", text=LONG) for n in range(41)]
    with pytest.raises(BadInputError, match="more than 40 labels"):
        plan(*many, new_labels=True)


def test_lines_that_can_not_be_read_are_listed_though_no_other_is_left(
    page: StoryPage, plan: Callable[..., LabelImportPlan]
) -> None:
    uid = page.variants[0].sentences[0].uid
    found = plan(record(sentence_uid=uid, unsure="perhaps"))
    assert (found.to_write, found.lines) == (0, 1)
    assert "perhaps" in found.problems[0].sentence


@pytest.mark.usefixtures("page")
def test_labels_by_title_by_code_and_with_a_question_mark(
    workspace: Workspace, tmp_path: Path
) -> None:
    label_set.change(workspace, OPINION, label_set.LabelChange(title="Meinung"))
    path = tmp_path / "labels.csv"
    texts = ("One thing happened.", LONG.strip(), "A third thing happened.")
    rows = zip(texts, ("1", " MEINUNG", "Zitat ?"), strict=True)
    path.write_text("text,label,annotator,outlet\n" + "".join(f'"{t}",{v},Ana,\n' for t, v in rows))
    options = LabelImportOptions(labels={"1": "Fact", "zitat": "quote"})
    found = label_import.plan(workspace, path, options)
    (part,) = found.parts
    assert [(each.label, each.unsure) for each in part.labels] == [(OPINION, False), (QUOTE, True)]
    assert mismatches(found) == [Mismatch.AMBIGUOUS]
    assert found.unknown_labels == {}
    assert "question mark" in found.remarks[0]
    assert label_import.plan(workspace, path).unknown_labels == {"Zitat": 1}, "the doubt stays"
    with pytest.raises(BadInputError, match=r"no label rumour here.*fact"):
        label_import.plan(workspace, path, LabelImportOptions(labels={"1": "rumour"}))
    with pytest.raises(BadInputError, match="has no label 2"):
        label_import.plan(workspace, path, LabelImportOptions(labels={"2": "fact"}))
