"""The Review page through real key presses."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.ids import LabelName
from annotator.services import people, reading
from annotator.services.review import reviewing
from annotator.services.workspace import open_workspace
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements.disagreement_pane import DisagreementPane
from annotator.ui.window import MainWindow
from tests.scenes.model_rules import require_rules
from tests.scenes.windows import Open, Press


def gold(pages: Pages, sentence_id: int) -> tuple[str, str] | None:
    row = pages.context.workspace.store.conn.execute(
        "SELECT label, decided_by FROM gold_label WHERE sentence_id = ?", (sentence_id,)
    ).fetchone()
    return None if row is None else (row[0], row[1])


def test_most_contested_first_with_votes_and_place(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    page = pages.review_page.disagreements
    assert page.shown is not None
    rows = [page.model.at(row) for row in range(page.model.rowCount())]
    contested = [row.contested for row in rows if row is not None]
    assert contested == sorted(contested, reverse=True)
    assert len(contested) == 7
    votes = page.votes.votes
    assert len({vote.label for vote in votes}) == len(page.shown.counts)


def test_a_decision_is_gold_and_the_next_one_follows(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    page = pages.review_page.disagreements
    first = page.shown
    assert first is not None
    before = reviewing.votes(pages.context.workspace, first.sentence_id)
    press(window, "O")
    assert gold(pages, first.sentence_id) == ("opinion", "adjudication")
    assert page.shown is not None
    assert page.shown.sentence_id != first.sentence_id
    assert page.model.rowCount() == 6
    assert reviewing.votes(pages.context.workspace, first.sentence_id) == before


def test_a_decision_can_be_undone_and_redone(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    first = pages.review_page.disagreements.shown
    assert first is not None
    press(window, "Q", "Control+Z")
    assert gold(pages, first.sentence_id) is None
    assert pages.review_page.disagreements.shown is not None
    assert pages.review_page.disagreements.shown.sentence_id == first.sentence_id
    press(window, "Control+1", "Control+Y")
    assert gold(pages, first.sentence_id) == ("quote", "adjudication")
    assert pages.currentWidget() is pages.review_page


def test_keys_move_and_the_end_says_so(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+2", "J", "Down", "K")
    page = pages.review_page.disagreements
    assert page.list.currentIndex().row() == 1
    press(window, *"FQOXFQO")
    assert reviewing.count_open(pages.context.workspace) == 0
    assert page.shown is None
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_the_list_model_keeps_qts_rules(pane: DisagreementPane) -> None:
    assert pane.model.rowCount() == 7
    require_rules(pane.model)


def test_deciding_changes_nobodys_progress(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+2", "F", "F")
    context = pages.context
    assert context.annotator_id is not None
    assert reading.workspace_progress(context.workspace, context.annotator_id).labelled == 0


def test_a_letter_without_an_action_stays_where_one_is(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2", "T", "A", "W", "U", "N", "Backspace")
    assert pages.review_page.disagreements.list.currentIndex().row() == 0


def test_what_another_window_decides_keeps_the_place(
    open_window: Open, workspace_file: Path, press: Press
) -> None:
    window = open_window(workspace_file)
    pages = window.pages
    assert pages is not None
    press(window, "Control+2", "J", "J")
    page = pages.review_page.disagreements
    shown = page.shown
    following = page.model.at(3)
    assert shown is not None
    assert following is not None
    with open_workspace(workspace_file) as other:
        reviewer = people.annotators(other)[0].id
        reviewing.adjudicate(other, reviewer, shown.sentence_id, LabelName("fact"))
    pages.backstage.file_watch.look()
    assert page.list.currentIndex().row() == 2
    assert page.shown is not None
    assert page.shown.sentence_id == following.sentence_id


def test_a_sentence_far_down_the_list_is_found(
    window: MainWindow, pages: Pages, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.review_page.disagreements.disagreement_list._PAGE", 2)
    press(window, "Control+2", "End")
    page = pages.review_page.disagreements
    last = page.shown
    assert last is not None
    assert not page.model.has(page.list.currentIndex().row() + 1), "it is the last of them all"
    press(window, "Q")
    press(window, "Control+Z")
    assert page.shown is not None
    assert page.shown.sentence_id == last.sentence_id


def test_many_votes_and_long_names_do_not_enlarge_the_window(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    before = window.minimumSizeHint()
    pane = pages.review_page.disagreements.votes
    vote = pane.votes[0]
    pane.show_votes([replace(vote, annotator="Long Name " * 30)] * 40)
    for _ in range(5):
        QApplication.processEvents()
    assert window.minimumSizeHint().height() <= before.height() + 20
    assert window.minimumSizeHint().width() <= before.width() + 20
    assert before.width() < 900
    assert before.height() < 600


def test_votes_that_do_not_all_fit_are_read_by_key(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    pane = pages.review_page.disagreements.votes
    assert pane.focusPolicy() is Qt.FocusPolicy.NoFocus, "all of them are seen"
    pane.show_votes([pane.votes[0]] * 40)
    QApplication.processEvents()
    for _ in range(3):
        if not pane.hasFocus():
            press(window, "Tab")
    assert pane.hasFocus()
    press(window, "PageDown")
    assert pane.verticalScrollBar().value()
    pane.show_votes([pane.votes[0]] * 30)
    assert not pane.verticalScrollBar().value(), "others are read from the first"


def test_the_news_names_the_label_as_the_keys_do(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2", "X")
    assert pages.review_page.disagreements.bar.news == "Decided: Exclude"


def test_the_keys_of_an_empty_list_do_nothing(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2", *"FQOXFQO")
    press(window, "F", "J", "K", "1")
    assert reviewing.count_open(pages.context.workspace) == 0
    press(window, "Control+Z")
    assert reviewing.count_open(pages.context.workspace) == 1
    assert pages.review_page.disagreements.list.hasFocus()
    press(window, "F")
    assert reviewing.count_open(pages.context.workspace) == 0
