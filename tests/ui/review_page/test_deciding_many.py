"""Deciding many at once by a rule: previewed, done as one step, and undone."""

from pytestqt.qtbot import QtBot

from annotator.domain.labels import FACT
from annotator.domain.review.bulk_decisions import RuleKind
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.services.review import reviewing
from annotator.ui.pages import Pages
from annotator.ui.review_page.disagreements.bulk_dialog import BulkDialog
from annotator.ui.review_page.disagreements.disagreement_pane import DisagreementPane
from annotator.ui.window import MainWindow
from tests.scenes.windows import Press


def dialog_of(pane: DisagreementPane, qtbot: QtBot) -> BulkDialog:
    dialog = pane.bulk.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "Counting" not in dialog.outcome.text())
    return dialog


def test_a_rule_previews_decides_and_is_one_undo_step(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press, qtbot: QtBot
) -> None:
    workspace = pages.context.workspace
    before = {row.sentence_id: reviewing.votes(workspace, row.sentence_id)
              for row in reviewing.each(workspace)}  # fmt: skip
    press(window, "Control+B")
    dialog = dialog_of(pane, qtbot)
    told = dialog.outcome.text()
    assert "would be decided" in told
    assert "Still to be decided by you" in dialog.details.text()
    assert reviewing.count_open(workspace) == 7, "a preview writes nothing"
    dialog.decide.click()
    qtbot.waitUntil(lambda: reviewing.count_open(workspace) < 7 and not pane.bulk.doing.is_busy)
    left = reviewing.count_open(workspace)
    assert f"{7 - left} sentences decided" in pane.bar.news
    assert pane.model.rowCount() == left
    press(window, "Control+Z")
    assert reviewing.count_open(workspace) == 7
    after = {each: reviewing.votes(workspace, each) for each in before}
    assert after == before, "nobody's own label changes"


def test_another_rule_is_previewed_at_once_and_cancel_decides_nothing(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press, qtbot: QtBot
) -> None:
    press(window, "Control+B")
    dialog = dialog_of(pane, qtbot)
    majority = dialog.outcome.text()
    dialog.unanimous.click()
    assert dialog.rule.kind is RuleKind.UNANIMOUS
    assert not dialog.decide.isEnabled()
    dialog_of(pane, qtbot)
    assert dialog.outcome.text() != majority
    dialog.min_votes.setValue(4)
    dialog_of(pane, qtbot)
    assert dialog.outcome.text() == "No sentence would be decided."
    assert not dialog.decide.isEnabled()
    dialog.reject()
    assert pane.bulk.dialog is None
    assert reviewing.count_open(pages.context.workspace) == 7


def test_a_preview_is_of_what_is_listed_now_and_of_the_labels_there_are_now(
    window: MainWindow, pages: Pages, pane: DisagreementPane, press: Press, qtbot: QtBot
) -> None:
    press(window, "Control+B")
    first = pane.bulk.dialog
    assert first is not None
    first.reject()
    shown = pane.shown
    assert shown is not None
    pane.filter.show_filter(DisagreementFilter(story_id=shown.story_id, outlet="nowhere"))
    pane.ask_bulk()
    dialog = dialog_of(pane, qtbot)
    assert dialog.outcome.text() == "No sentence would be decided."
    dialog.reject()
    pane.filter.clear()
    pane.ask_bulk()
    dialog = dialog_of(pane, qtbot)
    before = dialog.outcome.text()
    workspace = pages.context.workspace
    reviewer = pages.context.require_annotator()
    for row in list(reviewing.each(workspace))[:6]:
        changes = reviewing.adjudicate(workspace, reviewer, row.sentence_id, FACT, None, "")
        pages.context.bus.publish(changes)
    dialog_of(pane, qtbot)
    assert dialog.outcome.text() != before
    dialog.reject()
