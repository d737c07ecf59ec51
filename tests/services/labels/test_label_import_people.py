"""Whose labels come in: names and uids of a file, matched with the annotators who are here."""

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.corpus import StoryPage
from annotator.domain.errors import BadInputError
from annotator.domain.ids import AnnotatorId, Uid
from annotator.domain.labels import FACT
from annotator.services import people
from annotator.services.labels import label_import
from annotator.services.labels.label_import import LabelImportOptions, LabelImportPlan
from annotator.services.workspace import Workspace
from tests.services.labels.conftest import LONG, record


@pytest.mark.usefixtures("page")
def test_annotators_are_known_by_uid_then_by_name(
    workspace: Workspace,
    ana: AnnotatorId,
    plan: Callable[..., LabelImportPlan],
) -> None:
    here = people.by_id(workspace, ana)
    assert here is not None
    stranger = "0197aaaa-0000-7000-8000-000000000001"
    found = plan(
        record(annotator="Renamed", annotator_uid=here.uid, text=LONG),
        record(annotator="ANA", annotator_uid=stranger, text="A third thing happened."),
        record(annotator="Zoe", annotator_uid=stranger[:-1] + "2", text=LONG),
        record(annotator="", annotator_uid=here.uid, text=LONG),
        record(annotator="Ana", text=LONG),
    )
    assert [(part.person.name, len(part.labels)) for part in found.parts] == [
        ("Ana", 2),
        ("Zoe", 1),
    ]
    assert found.remarks == ("ANA of the file was taken for Ana, who is here already.",)
    names = [(match.name, match.person.name) for match in found.persons]
    assert names == [("Renamed", "Ana"), ("ANA", "Ana"), ("Zoe", "Zoe"), (here.uid, "Ana"),
                     ("Ana", "Ana")]  # fmt: skip
    label_import.run(workspace, found)
    assert people.by_uid(workspace, Uid(stranger[:-1] + "2")) is not None


@pytest.mark.usefixtures("page")
def test_two_people_of_one_name_are_asked_about(
    workspace: Workspace, plan: Callable[..., LabelImportPlan]
) -> None:
    uid = "0197aaaa-0000-7000-8000-00000000000"
    two = [record(annotator_uid=uid + digit, text=LONG) for digit in "12"]
    with pytest.raises(BadInputError, match=r"has 2 annotators called Ana.*--annotator"):
        plan(*two)
    for digit in "34":
        workspace.store.conn.execute(
            "INSERT INTO annotator (uid, name) VALUES (?, 'Ben')", (uid + digit,)
        )
    with pytest.raises(BadInputError, match=r"2 annotators called Ben here.*--annotator"):
        plan(record(annotator="Ben", text=LONG))
    found = plan(record(annotator="Ben", text=LONG), annotator=uid + "4")
    assert found.parts[0].person.annotator_id == workspace.store.number(
        "SELECT id FROM annotator WHERE uid = ?", (uid + "4",)
    )


@pytest.mark.usefixtures("page")
def test_one_annotator_for_all_lines(plan: Callable[..., LabelImportPlan]) -> None:
    gold = {"label": FACT, "text": LONG, "decided_by": "majority"}
    with pytest.raises(BadInputError, match=r"gold labels.*--annotator NAME"):
        plan(gold)
    with pytest.raises(BadInputError, match=r"names no annotator.*--annotator NAME"):
        plan({"label": FACT, "text": LONG})
    assert plan(gold, annotator=" Majority ").new_annotators == ("Majority",)
    assert plan(record(text=LONG), annotator="Ana Ruiz").new_annotators == ("Ana Ruiz",)
    with pytest.raises(BadInputError, match=r"2 annotators \(Ana, Ben\)"):
        plan(record(text=LONG), record(annotator="Ben", text=LONG), annotator="Ana")
    with pytest.raises(BadInputError, match="no annotator with the uid"):
        plan(record(text=LONG), annotator="0197AAAA-0000-7000-8000-000000000001")


def test_names_of_the_file_are_taken_for_whom_somebody_says(
    workspace: Workspace, page: StoryPage, tmp_path: Path
) -> None:
    first, second, *_ = page.variants[0].sentences
    cleo = people.add(workspace, "Cleo Ünal")
    path = tmp_path / "labels.csv"
    lines = f"{first.uid},C. U.,fact\n{second.uid},Zoe,quote\n"
    path.write_text(f"sentence_uid,annotator,label\n{lines}", encoding="utf-8")
    options = LabelImportOptions(persons={"C. U.": cleo.uid, "Zoe": "Zoë Blanc"})
    found = label_import.plan(workspace, path, options)
    assert [(m.name, m.lines, m.person.name) for m in found.persons] == [
        ("C. U.", 1, "Cleo Ünal"),
        ("Zoe", 1, "Zoë Blanc"),
    ]
    assert found.new_annotators == ("Zoë Blanc",)
    with pytest.raises(BadInputError, match="has no labels by Nobody"):
        label_import.plan(workspace, path, LabelImportOptions(persons={"Nobody": "Zoe"}))
