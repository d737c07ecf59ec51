"""Who labels: asked when it has to be known, and once."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from annotator.domain.ids import Uid
from annotator.services import people, reading
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.person_dialog import PersonDialog
from annotator.ui.settings import Person, Settings
from tests.scenes.finding import part, told
from tests.scenes.windows import Open, Press, let_events_pass, person_dialog, who_labels


def may_accept(dialog: PersonDialog) -> bool:
    buttons = part(QDialogButtonBox, dialog)
    return buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_who_labels_is_asked_once(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    dialog.name.setText("  Bea   Lind ")
    press(window, "Return")
    assert window.pages is not None
    assert settings.person is not None
    assert settings.person.name == "Bea Lind"
    let_events_pass()
    press(window, "F")
    window.close()
    again = open_window(workspace_file, None)
    assert again.findChild(PersonDialog) is None
    assert again.pages is not None
    assert again.pages.context.person == settings.person
    with open_workspace(workspace_file) as workspace:
        assert [a.name for a in people.annotators(workspace)].count("Bea Lind") == 1


def test_a_name_that_is_taken_is_not_taken_twice(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    dialog.name.setText("maren TOLLIVER")
    assert "Maren Tolliver is here already." in " ".join(told(dialog))
    assert not may_accept(dialog)
    press(window, "Return")
    assert dialog.isVisible()
    assert who_labels(window) is None
    dialog.reject()


def test_who_types_a_name_of_the_list_chooses_it_there_and_confirms_it(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    QTest.keyClicks(dialog.name, "maren tolliver")
    press(window, "Return")
    assert [item.text() for item in dialog.people.selectedItems()] == ["Maren Tolliver"]
    assert dialog.isVisible()
    press(window, "Return")
    assert who_labels(window) == "Maren Tolliver"


def test_the_name_remembered_is_chosen_where_somebody_has_it(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    settings.person = Person(Uid("0f0e0d0c-0b0a-7000-8000-000000000009"), "Maren tolliver")
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.people.currentItem().text() == "Maren Tolliver"
    press(window, "Return")
    assert who_labels(window) == "Maren Tolliver"


def test_an_annotator_of_the_workspace_can_be_chosen(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    chosen = dialog.people.item(1)
    name = chosen.text()
    dialog.people.setCurrentItem(chosen)
    dialog.people.setFocus()
    press(window, "Return")
    assert who_labels(window) == name
    assert window.pages is not None
    assert window.pages.context.annotator_id is not None


def test_who_labelled_last_is_chosen_and_enter_goes_on(
    open_window: Open, workspace_file: Path, press: Press, settings: Settings
) -> None:
    window = open_window(workspace_file, "Ana Ruiz")
    press(window, "F")
    window.close()
    settings.person = Person(Uid(""), "")  # as on a machine where nobody has labelled yet
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.name.hasFocus()
    assert [item.text() for item in dialog.people.selectedItems()] == ["Ana Ruiz"]
    press(window, "Return")
    assert who_labels(window) == "Ana Ruiz"


def test_a_new_name_needs_only_to_be_typed_and_arrows_choose_an_old_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    dialog = person_dialog(window)
    assert dialog.people.selectedItems() == []
    assert not may_accept(dialog)
    QTest.keyClicks(dialog.name, "Bea")
    assert may_accept(dialog)
    press(window, "Down")
    assert (dialog.name.text(), len(dialog.people.selectedItems())) == ("", 1)
    assert may_accept(dialog)
    QTest.keyClicks(dialog.name, "Bea Lind")
    assert dialog.people.selectedItems() == []
    press(window, "Return")
    assert who_labels(window) == "Bea Lind"


def test_the_same_name_elsewhere_is_asked_about(
    open_window: Open, workspace_file: Path, tmp_path: Path, settings: Settings
) -> None:
    with create_workspace(tmp_path / "other.db") as workspace:
        people.add(workspace, "Ana Ruiz")
    open_window(workspace_file, "Ana Ruiz").close()
    assert settings.person is not None
    window = open_window(tmp_path / "other.db", None)
    assert who_labels(window) is None
    assert person_dialog(window).isVisible()
    person_dialog(window).reject()


def test_a_file_of_other_people_may_be_for_one_of_them(
    open_window: Open, tmp_path: Path, press: Press, settings: Settings
) -> None:
    with create_workspace(tmp_path / "for-cleo.db") as workspace:
        people.add(workspace, "Cleo")
        person = Person(people.new_uid(workspace), "Ben")
        people.add(workspace, person.name, person.uid)
    settings.person = person
    window = open_window(tmp_path / "for-cleo.db", None)
    assert who_labels(window) is None
    dialog = person_dialog(window)
    assert dialog.people.currentItem().text() == "Ben"
    press(window, "Return")
    assert window.pages is not None
    assert window.pages.context.person == person


def test_labelling_without_a_name_asks_for_one(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    let_events_pass()
    press(window, "F")
    assert any(dialog.isVisible() for dialog in window.findChildren(PersonDialog))
    for dialog in window.findChildren(PersonDialog):
        dialog.reject()


def test_the_label_for_which_it_was_asked_is_given(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    let_events_pass()
    assert window.pages is not None
    current = window.pages.label_page.desk.current
    press(window, "F")
    (dialog,) = (each for each in window.findChildren(PersonDialog) if each.isVisible())
    QTest.keyClicks(dialog.name, "Bea Lind")
    press(window, "Return")
    context = window.pages.context
    assert context.annotator_id is not None
    newest = reading.last_label(context.workspace, context.annotator_id)
    assert newest is not None
    assert newest[1] == current


def test_the_label_is_forgotten_if_nobody_says_who_labels(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file, None)
    person_dialog(window).reject()
    let_events_pass()
    press(window, "F")
    press(window, "Escape")
    assert not any(each.isVisible() for each in window.findChildren(PersonDialog))
    assert window.pages is not None
    pages = window.pages
    pages.person.take("Bea Lind")
    assert pages.context.person is not None
    assert pages.context.annotator_id is None
