"""Labels and guidelines that come with another workspace."""

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.project.guidelines import Guideline
from annotator.domain.project.label_set import LabelChange
from annotator.services import reading
from annotator.services.project import guidelines as guidelines_service
from annotator.services.project import label_set as labels
from annotator.services.workspace import open_workspace
from annotator.storage.project import guidelines, label_set
from tests.scenes.apart import BEN, Files, label_all, merge
from tests.scenes.texts import TEXTS


def test_definitions_that_differ_are_listed_and_ours_stay(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    rumour = Label(LabelName("rumour"), "Rumour", "F", "red", "Hearsay.", 4, retired=True)
    with open_workspace(b) as workspace, workspace.store.transaction():
        label_set.add_label(workspace.store, rumour)
        guidelines.add(workspace.store, Guideline(BEN, 1, "Another text.", workspace.now()))
        workspace.store.conn.execute("UPDATE label SET title = 'Facts' WHERE name = 'fact'")
    label_all(b, "Ben", BEN, rumour.name)
    remarks = merge(a, b).remarks
    assert remarks == (
        "The label fact has a different title in the file; the one here is kept.",
        "The label rumour is new here; it is added.",
        "Version 1 of the guideline has a different text in the file; both are kept.",
        "Version 1 of the guideline, from the file, is now in force.",
    )
    with open_workspace(a) as workspace:
        labels = label_set.labels(workspace.store)
        assert labels[0].title == "Fact"
        assert (labels[-1].shortcut, labels[-1].color, labels[-1].retired) == ("R", "#767676", True)
        assert workspace.store.number("SELECT count(*) FROM guideline") == 2


def test_a_version_of_the_guideline_that_only_they_have_contradicts_none(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    with open_workspace(b) as workspace:
        version = guidelines_service.write(workspace, "Rules of theirs.").version
    assert merge(a, b).remarks == (
        f"Version {version} of the guideline, from the file, is now in force.",
    )


LATER = "The label fact has a different title in the file;"


def test_of_two_titles_the_later_one_holds_wherever_files_meet(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    for path, title in ((b, "Claim"), (a, "Statement")):
        with open_workspace(path) as workspace:
            labels.change(workspace, "fact", LabelChange(title=title))
    copy = files.copy(a, "copy")
    assert merge(a, b).remarks == (f"{LATER} the one here is kept.",)
    assert merge(b, copy).remarks == (
        f"{LATER} the later choice, made there, applies from now on.",
    )
    for path in (a, b):
        with open_workspace(path) as workspace:
            assert label_set.labels(workspace.store)[0].title == "Statement"


SAME_KEY = "rumour and rumor have the same key, R;"


def test_labels_that_two_people_added_apart_and_a_rule_each_changed(files: Files) -> None:
    a, b = files.make("a", TEXTS[0]), files.make("b", TEXTS[0])
    for path, name in ((a, "rumor"), (b, "rumour")):
        with open_workspace(path) as workspace:
            labels.add(workspace, name, LabelChange())
            guidelines_service.write(workspace, f"Rules with {name}.")
    with open_workspace(b) as workspace:
        labels.change(workspace, "fact", LabelChange(title="Claim"))
    copy = files.copy(a, "copy")
    remarks = merge(a, b).remarks
    assert remarks == (
        f"{LATER} the later choice, made there, applies from now on.",
        "The label rumour is new here; it is added.",
        f"{SAME_KEY} the first in the bar keeps it, give the other one another.",
        "rumour and rumor have the same colour; give one of them another.",
        "Version 2 of the guideline has a different text in the file; both are kept.",
        "Version 2 of the guideline, from the file, is now in force.",
    )
    merge(b, copy)
    seen = []
    for path in (a, b):
        with open_workspace(path) as workspace:
            now = guidelines_service.in_force(workspace)
            assert now is not None
            assert now.text == "Rules with rumour."
            seen.append(
                [(each.name, each.title, each.shortcut) for each in reading.labels(workspace)]
            )
    assert seen[0] == seen[1]
    assert [key for _, _, key in seen[0]] == ["F", "Q", "O", "X", "R", ""]
