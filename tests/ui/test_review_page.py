"""The Review page through real key presses."""

from collections.abc import Callable

from PySide6.QtTest import QAbstractItemModelTester

from annotator.services import reading, reviewing
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow

Press = Callable[..., None]


def gold(pages: Pages, sentence_id: int) -> tuple[str, str] | None:
    row = pages.context.workspace.store.db.execute(
        "SELECT label, decided_by FROM gold_label WHERE sentence_id = ?", (sentence_id,)
    ).fetchone()
    return None if row is None else (row[0], row[1])


def test_most_contested_first_with_votes_and_place(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    page = pages.review_page
    assert page.shown is not None
    rows = [page.disagreements.at(row) for row in range(page.disagreements.rowCount())]
    contested = [row.contested for row in rows if row is not None]
    assert contested == sorted(contested, reverse=True)
    assert len(contested) == 7
    votes = page.votes.votes
    assert len({vote.label for vote in votes}) == len(page.shown.counts)


def test_a_decision_is_gold_and_the_next_one_follows(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    page = pages.review_page
    first = page.shown
    assert first is not None
    before = reviewing.votes(pages.context.workspace, first.sentence_id)
    press(window, "O")
    assert gold(pages, first.sentence_id) == ("opinion", "adjudication")
    assert page.shown is not None
    assert page.shown.sentence_id != first.sentence_id
    assert page.disagreements.rowCount() == 6
    assert reviewing.votes(pages.context.workspace, first.sentence_id) == before


def test_a_decision_can_be_undone_and_redone(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    press(window, "Control+2")
    first = pages.review_page.shown
    assert first is not None
    press(window, "Q", "Control+Z")
    assert gold(pages, first.sentence_id) is None
    assert pages.review_page.shown is not None
    assert pages.review_page.shown.sentence_id == first.sentence_id
    press(window, "Control+1", "Control+Y")
    assert gold(pages, first.sentence_id) == ("quote", "adjudication")
    assert pages.currentWidget() is pages.review_page


def test_keys_move_and_the_end_says_so(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+2", "J", "Down", "K")
    page = pages.review_page
    assert page.list.currentIndex().row() == 1
    press(window, *"FQOXFQO")
    assert reviewing.count_open(pages.context.workspace) == 0
    assert page.shown is None
    press(window, "Space")
    assert pages.currentWidget() is pages.label_page


def test_the_list_model_keeps_qts_rules(pages: Pages) -> None:
    QAbstractItemModelTester(pages.review_page.disagreements)


def test_deciding_changes_nobodys_progress(window: MainWindow, pages: Pages, press: Press) -> None:
    press(window, "Control+2", "F", "F")
    context = pages.context
    assert context.annotator_id is not None
    assert reading.workspace_progress(context.workspace, context.annotator_id).labelled == 0
