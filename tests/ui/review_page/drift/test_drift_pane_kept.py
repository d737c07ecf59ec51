"""Drift as work goes on: what no longer holds, what is kept back, every look, long lists."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.domain.history.changes import Changes
from annotator.domain.labels import FACT, QUOTE
from annotator.services import people
from annotator.services.labels import labelling
from annotator.services.workspace import open_workspace
from annotator.ui.appearance.theme import DARK, LIGHT, ThemeChoice
from annotator.ui.controls.message_dialog import MessageDialog
from tests.scenes.held_threads import held_threads
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Open, Press
from tests.ui.review_page.conftest import Show, sentence_of, settled, stop_looking

pytestmark = pytest.mark.slow


def test_what_no_longer_holds_says_so_until_it_is_looked_for_anew(
    show: Show, harbour: Path, qtbot: QtBot
) -> None:
    _, pages, pane = show(harbour)
    assert pane.news.startswith("As of ")
    assert "changed" not in pane.news
    post = sentence_of(harbour, "Post", 0)
    with open_workspace(harbour) as other:
        ben = people.by_name(other, "Ben")
        assert ben is not None
        labelling.label(other, ben.id, [post], QUOTE)
    pages.backstage.file_watch.look()
    assert pane.news.endswith("labels have changed since.")
    assert pane.model.rowCount() == 3, "nobody asked for another list"
    pane.refresh_button.click()
    settled(pane, qtbot)
    assert "changed" not in pane.news
    assert pane.model.rowCount() == 2


def test_the_pairs_are_saved_as_csv(
    show: Show, harbour: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, _, pane = show(harbour)
    out = tmp_path / "drift.csv"
    pane.save(out)
    settled(pane, qtbot)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3
    assert {rows[0]["label"], rows[0]["other_label"]} == {"quote", "fact"}
    assert pane.news == f"3 pairs saved: {out}"
    pane.save(tmp_path / "nowhere" / "drift.csv")
    (message,) = window.findChildren(MessageDialog)
    assert "does not exist" in message.message


def test_what_is_kept_back_is_said_and_shown_to_who_works_as_a_reviewer(
    show: Show, harbour: Path, press: Press, qtbot: QtBot
) -> None:
    only = sentence_of(harbour, "Post", 0)
    with open_workspace(harbour) as workspace:
        labelling.label(workspace, people.add(workspace, "Ana Ruiz").id, [only], FACT)
    window, pages, pane = show(harbour)
    assert pane.panel.heading == "Hidden for now"
    press(window, "Tab", "Space")
    settled(pane, qtbot)
    assert pages.context.finished_by is None
    assert pane.model.rowCount() == 3


def test_undoing_a_decision_shows_the_disagreements(
    show: Show, workspace_file: Path, press: Press
) -> None:
    window, pages, _ = show(workspace_file)
    press(window, "Alt+1")
    first = pages.review_page.disagreements.shown
    assert first is not None
    press(window, "Q", "Alt+3", "Control+Z")
    assert pages.review_page.pane is pages.review_page.disagreements
    assert pages.review_page.disagreements.shown == first
    assert pages.review_page.switches.switches[0].isChecked()


def test_the_switches_follow_the_keys_and_the_mouse(
    show: Show, harbour: Path, press: Press
) -> None:
    window, pages, pane = show(harbour)
    page = pages.review_page
    assert [switch.isChecked() for switch in page.switches.switches] == [False, False, True, False]
    page.switches.switches[1].click()
    assert page.consistency.isVisible()
    assert [switch.isChecked() for switch in page.switches.switches] == [False, True, False, False]
    press(window, "Control+1", "Alt+3")
    assert pages.currentWidget() is page
    assert page.pane is pane


def test_it_follows_the_theme_and_the_text_size(show: Show, harbour: Path, press: Press) -> None:
    window, pages, pane = show(harbour)
    texts = pane.view.findChildren(QLabel)
    size = max(text.font().pointSizeF() for text in texts)
    before = pane.view.difference
    pages.context.themes.choose(ThemeChoice.DARK)
    QApplication.processEvents()
    assert pages.context.themes.theme is DARK
    assert pane.view.difference != before, "another theme has other colours"
    press(window, "Control+Plus", "Control+Plus", "Control+Plus")
    assert max(text.font().pointSizeF() for text in texts) > size
    pages.context.themes.choose(ThemeChoice.LIGHT)
    assert pages.context.themes.theme is LIGHT
    assert pane.view.difference == before


def test_the_model_keeps_qts_rules(show: Show, harbour: Path) -> None:
    _, _, pane = show(harbour)
    require_rules(pane.model)
    require_rules(pane.choices.choices)
    pane.model.show_survey(None)
    assert pane.model.rowCount() == 0


def test_a_long_list_is_read_page_by_page(
    show: Show, harbour: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.review_page.pairs.pair_list._PAGE", 1)
    window, _, pane = show(harbour)
    press(window, "J", "J", "J", "J")
    assert pane.list.currentIndex().row() == 2
    assert pane.model.rowCount() == 3


def test_a_search_that_was_stopped_can_be_begun_again(
    open_window: Open, harbour: Path, press: Press, qtbot: QtBot
) -> None:
    window = open_window(harbour)
    assert window.pages is not None
    with held_threads():
        press(window, "Alt+3")
        pane = window.pages.review_page.drift
        assert pane.panel.heading == "Looking for drift…"
        assert pane.surveyor.is_busy
        stop_looking(window)
    settled(pane, qtbot)
    assert pane.panel.heading == "Not searched yet"
    assert pane.model.rowCount() == 0
    pane.take_focus()
    press(window, "Space")
    settled(pane, qtbot)
    assert pane.model.rowCount() == 3
    assert pane.list.hasFocus()


def test_what_changes_while_it_looks_makes_it_stale(
    show: Show, harbour: Path, qtbot: QtBot
) -> None:
    _, pages, pane = show(harbour)
    post = sentence_of(harbour, "Post", 0)
    pane.look()
    pages.context.bus.publish(Changes(sentences=frozenset({post})))
    settled(pane, qtbot)
    assert pane.news.endswith("labels have changed since.")
