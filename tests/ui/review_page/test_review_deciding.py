"""Deciding with reasons and notes, without names, and many at once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.history.log import Reason
from annotator.domain.labels import FACT, OPINION, QUOTE
from annotator.domain.review.disagreement import DisagreementFilter, DisagreementState
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.project import roles
from annotator.services.review import reviewing
from annotator.services.workspace import open_workspace
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements.decision_box import Draft
from annotator.ui.review_page.disagreements.disagreement_pane import DisagreementPane
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press


def only(pane: DisagreementPane, **wanted: object) -> list[str]:
    """Narrow the list and return the sentences in it."""
    pane.filter.show_filter(DisagreementFilter(**wanted))  # type: ignore[arg-type]
    rows = (pane.model.at(row) for row in range(pane.model.rowCount()))
    return [row.text for row in rows if row is not None]


def test_a_decision_takes_its_reason_and_its_note(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press
) -> None:
    first = pane.shown
    assert first is not None
    press(window, "Shift+G", "Shift+S")
    assert pane.decision.draft.reason is Reason.SLIP, "one reason at most"
    press(window, "N")
    assert pane.decision.note.hasFocus()
    QTest.keyClicks(pane.decision.note, "Fact, quote or opinion?")
    press(window, "Return")
    assert pane.list.hasFocus()
    press(window, "Q")
    found = reviewing.sentence(pages.context.workspace, first.sentence_id)
    assert found is not None
    assert found.decision is not None
    assert found.decision.label == QUOTE
    assert found.decision.reason is Reason.SLIP
    assert found.decision.note == "Fact, quote or opinion?"
    assert pane.decision.draft == Draft(), "the next one begins anew"
    assert not any(box.isChecked() for box in pane.decision.boxes.values())
    press(window, "Control+Z")
    assert pane.shown == first
    assert pane.decision.draft == Draft(Reason.SLIP, "Fact, quote or opinion?"), "nothing is lost"


def test_what_was_typed_waits_for_its_sentence(
    window: MainWindow, pane: DisagreementPane, press: Press
) -> None:
    press(window, "Shift+A", "N")
    QTest.keyClicks(pane.decision.note, "half a")
    press(window, "Return", "J")
    assert pane.decision.draft.note == ""
    press(window, "K")
    assert pane.decision.draft.note == "half a"
    assert pane.decision.draft.reason is Reason.AMBIGUOUS


def test_settled_ones_are_listed_and_decided_anew(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press
) -> None:
    first = pane.shown
    assert first is not None
    press(window, "Shift+W", "Q", "F")
    assert len(only(pane, state=DisagreementState.SETTLED)) == 2
    pane.take_focus()
    press(window, "J")
    assert pane.shown is not None
    assert pane.shown.sentence_id == first.sentence_id, "the newest decision first"
    assert pane.decision.history.text().startswith("Ana Ruiz decided quote")
    assert "Wrong boundary" in pane.decision.history.text()
    press(window, "Shift+N")
    assert pane.decision.history.text() == "Somebody decided quote: Wrong boundary."
    press(window, "Shift+N", "O")
    assert pane.model.rowCount() == 2
    found = reviewing.sentence(pages.context.workspace, first.sentence_id)
    assert found is not None
    assert found.decision is not None
    assert found.decision.label == OPINION
    assert len(only(pane, state=DisagreementState.ALL)) == 7
    assert len(only(pane, state=DisagreementState.ALL, reason=Reason.WRONG_BOUNDARY)) == 1


def test_a_reopened_one_says_why_and_keeps_its_decision(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press, workspace_file: Path
) -> None:
    first = pane.shown
    assert first is not None
    press(window, "Q")
    with open_workspace(workspace_file) as other:
        idris = people.by_name(other, "Idris Quade")
        assert idris is not None
        labelling.label(other, idris.id, [first.sentence_id], OPINION)
    pages.backstage.file_watch.look()
    assert only(pane, state=DisagreementState.REOPENED) == [first.text]
    told = pane.decision.history.text()
    assert told.startswith("Ana Ruiz decided quote")
    assert "Reopened because annotators have relabelled it" in told
    assert "fact had 1 vote and now has 0" in told
    assert "opinion had 1 vote and now has 2" in told


def test_the_list_is_narrowed_by_labels_story_outlet_and_person(
    pages: Pages, pane: DisagreementPane, qtbot: QtBot
) -> None:
    everything = only(pane)
    pairs = only(pane, labels=(OPINION, FACT))
    assert pairs
    assert set(pairs) < set(everything)
    assert {FACT, OPINION} == set(pane.filter.wanted.labels or ())
    person = people.by_name(pages.context.workspace, "Saskia Orme")
    assert person is not None
    assert set(only(pane, annotator_id=person.id)) <= set(everything)
    found = pane.model.at(0)
    assert found is not None
    assert only(pane, story_id=found.story_id) == everything
    pane.filter.clear()
    QTest.keyClicks(pane.filter.outlet, "lantern")
    qtbot.waitUntil(lambda: 0 < pane.model.rowCount() < len(everything))
    rows = [pane.model.at(row) for row in range(pane.model.rowCount())]
    assert {row.variant for row in rows if row is not None} == {"The Orsmere Lantern"}


def test_tab_goes_through_the_filters_from_left_to_right(
    window: MainWindow, pane: DisagreementPane
) -> None:
    pane.filter.state.setFocus()
    lefts = [pane.filter.state.x()]
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        lefts.append(focused.x())
    assert lefts == sorted(lefts)
    assert pane.filter.reason.hasFocus()


def test_where_nothing_fits_it_says_so_and_shows_all_again(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press
) -> None:
    assert only(pane, state=DisagreementState.REOPENED) == []
    assert pane.shown is None
    pane.take_focus()
    press(window, "Space")
    assert pane.model.rowCount() == 7
    assert pages.currentWidget() is pages.review_page
    assert pane.list.hasFocus()


def test_a_cell_of_the_report_opens_its_disagreements(pages: Pages) -> None:
    pages.show_pair(OPINION, FACT)
    pane = pages.review_page.disagreements
    assert pages.currentWidget() is pages.review_page
    assert pane.filter.wanted.state is DisagreementState.ALL
    rows = [pane.model.at(row) for row in range(pane.model.rowCount())]
    assert rows
    assert all({FACT, OPINION} <= set(row.counts) for row in rows if row is not None)
    assert pane.filter.pair.currentText() == "Fact, Opinion"
    assert pane.list.hasFocus()


def test_votes_without_names(window: MainWindow, pane: DisagreementPane, press: Press) -> None:
    names = {vote.annotator for vote in pane.votes.votes}
    assert "Idris Quade" in names
    pane.filter.annotator.setCurrentIndex(1)
    press(window, "Shift+N")
    hidden = {vote.annotator for vote in pane.votes.votes}
    assert hidden == {"annotator 1", "annotator 2", "annotator 3"}
    assert pane.filter.names.isChecked()
    assert not pane.filter.annotator.isEnabled(), "a list of one person's votes would name them"
    assert pane.filter.wanted.annotator_id is None
    pane.filter.names.click()
    assert {vote.annotator for vote in pane.votes.votes} == names


def test_the_counterparts_stand_below(
    window: MainWindow, pane: DisagreementPane, press: Press
) -> None:
    assert "The Tarrowdale Chronicle" in pane.counterparts.text
    before = pane.counterparts.text
    press(window, "J")
    assert pane.counterparts.text != before


def test_who_has_a_vote_is_told_so(open_window: Open, workspace_file: Path, press: Press) -> None:
    told = []
    with open_workspace(workspace_file) as workspace:
        for person in people.annotators(workspace):
            roles.set_role(workspace, person.uid, roles.WorkRole.REVIEWER)
    for name in ("Idris Quade", "Ana Ruiz"):
        window = open_window(workspace_file, name)
        assert window.pages is not None
        press(window, "Control+2")
        told.append(window.pages.review_page.disagreements.decision.warning.text())
    assert told == ["You have a vote of your own here.", ""]


def test_undo_shows_its_sentence_whatever_is_listed(
    window: MainWindow, pane: DisagreementPane, press: Press
) -> None:
    first = pane.shown
    assert first is not None
    press(window, "Q")
    assert only(pane, state=DisagreementState.SETTLED) == [first.text]
    press(window, "Control+Z")
    assert pane.shown == first
    assert pane.filter.wanted.state is DisagreementState.OPEN


def test_keys_decide_while_one_reads_the_counterparts_or_has_ticked_a_reason(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    pane = pages.review_page.disagreements
    for place in (pane.counterparts, pane.decision.boxes[Reason.SLIP]):
        open_ones = pane.model.rowCount()
        place.setFocus()
        press(window, "Q")
        assert pane.model.rowCount() == open_ones - 1
    pane.decision.note.setFocus()
    open_ones = pane.model.rowCount()
    press(window, "Q")
    assert pane.decision.note.text() == "q"
    assert pane.model.rowCount() == open_ones
