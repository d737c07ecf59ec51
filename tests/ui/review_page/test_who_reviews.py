"""What Review and Report show to whom: another person at the same window sees what is theirs."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.project import roles
from annotator.services.workspace import open_workspace
from annotator.ui.context import Context
from annotator.ui.controls.quiet_panel import QuietPanel
from annotator.ui.settings import Person
from annotator.ui.window import MainWindow
from tests.scenes import windows
from tests.scenes.held_threads import held_threads
from tests.scenes.windows import Open, Press
from tests.ui.review_page.conftest import Show, sentence_of, settled, stop_looking


@pytest.fixture
def with_ana(harbour: Path) -> Path:
    """The harbour, of which Ana Ruiz has labelled one sentence and reviews; Ben is done."""
    only = sentence_of(harbour, "Post", 0)
    with open_workspace(harbour) as workspace:
        ana = people.add(workspace, "Ana Ruiz")
        cy = people.add(workspace, "Cy")
        labelling.label(workspace, ana.id, [only], FACT)
        labelling.label(workspace, cy.id, [only], QUOTE)
        roles.set_role(workspace, ana.uid, roles.WorkRole.REVIEWER)
    return harbour


def become(context: Context, name: str) -> None:
    person = people.by_name(context.workspace, name)
    assert person is not None
    context.set_person(Person(person.uid, person.name))


def test_another_person_sees_the_disagreements_that_are_theirs_to_see(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    pages = window.pages
    assert pages is not None
    press(window, "Control+2")
    pane, ana = pages.review_page.disagreements, pages.context.person
    assert ana is not None
    everything = pane.model.rowCount()
    assert everything
    with open_workspace(workspace_file) as workspace:
        cy = people.add(workspace, "Cy")
        shown = pane.shown
        assert shown is not None
        labelling.label(workspace, cy.id, [shown.sentence_id], FACT)

    become(pages.context, "Cy")
    assert not pane.model.rowCount(), "nothing is finished"
    pages.context.set_person(ana)
    assert pane.model.rowCount() == everything


def test_a_list_that_becomes_empty_takes_the_keyboard_from_nobody_else(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    pages = window.pages
    assert pages is not None
    press(window, "Control+2")
    pane, switch = pages.review_page.disagreements, pages.review_page.switches.switches[0]
    assert pane.list.hasFocus()
    assert pane.shown is not None
    with open_workspace(workspace_file) as workspace:
        cy = people.add(workspace, "Cy")
        labelling.label(workspace, cy.id, [pane.shown.sentence_id], FACT)
    switch.setFocus()

    become(pages.context, "Cy")
    assert not pane.model.rowCount()
    assert switch.hasFocus()


def test_another_person_sees_the_drift_that_is_theirs_to_see(
    show: Show, with_ana: Path, qtbot: QtBot, press: Press
) -> None:
    window, pages, pane = show(with_ana)
    assert pane.model.rowCount()

    become(pages.context, "Cy")
    settled(pane, qtbot)
    assert pane.panel.isVisible()
    assert pane.panel.heading == "Hidden for now"

    press(window, "Control+1")
    become(pages.context, "Ana Ruiz")
    press(window, "Alt+3")
    qtbot.waitUntil(lambda: not pane.surveyor.is_busy and not pane.panel.isVisible())
    assert pane.model.rowCount()


def test_another_person_sees_the_report_that_is_theirs_to_see(
    open_window: Open, with_ana: Path, qtbot: QtBot, press: Press
) -> None:
    window = open_window(with_ana)
    pages = window.pages
    assert pages is not None
    press(window, "Control+3")
    page = pages.report_page
    qtbot.waitUntil(lambda: page.sheet is not None and not page.reporter.is_busy)

    become(pages.context, "Cy")
    qtbot.waitUntil(lambda: page.panel.isVisible() and not page.reporter.is_busy)
    assert page.panel.heading == "Hidden for now"
    become(pages.context, "Ana Ruiz")
    qtbot.waitUntil(lambda: not page.panel.isVisible() and not page.reporter.is_busy)


def test_what_a_reviewer_had_looked_for_is_not_shown_to_who_works_by_then(
    show: Show, with_ana: Path, qtbot: QtBot
) -> None:
    _, pages, pane = show(with_ana)
    with held_threads():
        pane.refresh_button.click()
        become(pages.context, "Cy")
        assert pane.panel.isVisible()
        assert pane.panel.heading == "Looking for drift…"
    qtbot.waitUntil(lambda: pane.panel.heading == "Hidden for now")


def test_nobody_becomes_a_reviewer_who_only_looks_again(
    show: Show, with_ana: Path, qtbot: QtBot
) -> None:
    window, pages, pane = show(with_ana)
    become(pages.context, "Cy")
    settled(pane, qtbot)
    assert pane.panel.heading == "Hidden for now"
    with held_threads():
        become(pages.context, "Ben")
        stop_looking(window)
    settled(pane, qtbot)
    assert pane.panel.heading == "Not searched yet"
    assert pages.context.finished_by is not None
    pane.panel.accepted.emit()
    settled(pane, qtbot)
    assert pages.context.finished_by is not None


@pytest.mark.parametrize("keys", ["Control+2", "Alt+3", "Control+3"])
def test_who_has_not_said_who_they_are_is_asked_before_they_become_a_reviewer(
    open_window: Open, with_ana: Path, qtbot: QtBot, press: Press, keys: str
) -> None:
    window: MainWindow = open_window(with_ana, None)
    windows.person_dialog(window).reject()
    windows.settle()
    pages = window.pages
    assert pages is not None
    press(window, keys)
    qtbot.waitUntil(lambda: _panel_of(window).heading == "Hidden for now")

    _panel_of(window).take_focus()
    press(window, "Tab", "Space")
    dialog = windows.person_dialog(window)
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("keys", ["Control+2", "Control+3"])
def test_nobody_becomes_a_reviewer_by_the_keys_that_one_presses_all_day(
    open_window: Open, with_ana: Path, qtbot: QtBot, press: Press, keys: str
) -> None:
    window: MainWindow = open_window(with_ana, "Cy")
    pages = window.pages
    assert pages is not None
    for key in ("Space", "Return"):
        press(window, keys)
        qtbot.waitUntil(lambda: _panel_of(window).heading == "Hidden for now")
        _panel_of(window).take_focus()
        press(window, key)
        assert pages.currentWidget() is pages.label_page
        assert pages.context.finished_by is not None


def _panel_of(window: MainWindow) -> QuietPanel:
    pages = window.pages
    assert pages is not None
    page = pages.currentWidget()
    assert page is not None
    return next(each for each in page.findChildren(QuietPanel) if each.isVisible())


def test_the_list_gets_the_keyboard_once_the_person_is_a_reviewer(
    open_window: Open, with_ana: Path, press: Press
) -> None:
    window = open_window(with_ana, "Cy")
    pages = window.pages
    assert pages is not None
    press(window, "Control+2")
    pane = pages.review_page.disagreements
    assert not pane.model.rowCount()

    press(window, "Tab", "Return")
    open_ones = pane.model.rowCount()
    assert open_ones
    assert pane.list.hasFocus()
    press(window, "Q")
    assert pane.model.rowCount() == open_ones - 1
