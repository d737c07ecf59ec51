"""A workspace that can't be written: what is made for writing says so before it begins."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.ui.arranging.guideline_dialog import GuidelineDialog
from annotator.ui.controls.message_dialog import MessageDialog
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, let_events_pass

OF_LABEL_PAGE = (
    "file.import", "file.import_folder", "file.paste", "file.address", "file.labels", "file.merge",
    "file.articles", "file.details", "label.note", "correct.split", "correct.link",
    "correct.unlink",
)  # fmt: skip


def standing(window: MainWindow) -> list[QDialog]:
    let_events_pass()
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def told(window: MainWindow) -> str:
    """Return what is said, which is all that stands on the window; it is read and closed."""
    (dialog,) = standing(window)
    assert isinstance(dialog, MessageDialog), dialog.windowTitle()
    text = dialog.message
    dialog.accept()
    let_events_pass()
    return text


def opened(open_window: Open, workspace_file: Path) -> MainWindow:
    workspace_file.chmod(0o444)
    window = open_window(workspace_file)
    assert "can't be written" in told(window)
    return window


def test_nothing_is_begun_that_could_not_be_saved(open_window: Open, workspace_file: Path) -> None:
    window = opened(open_window, workspace_file)
    for name in OF_LABEL_PAGE:
        window.actions_table[name].trigger()
        assert "is open only for reading" in told(window), name
        assert QApplication.activePopupWidget() is None


def test_articles_that_are_dropped_are_refused_before_they_are_read(
    open_window: Open, workspace_file: Path, tmp_path: Path
) -> None:
    article = tmp_path / "Courier.txt"
    article.write_text("A ferry was late.", encoding="utf-8")
    window = opened(open_window, workspace_file)
    window.menus.files.import_paths([article])
    assert "is open only for reading" in told(window)


def test_a_guideline_is_read_and_no_version_of_it_is_begun(
    open_window: Open, workspace_file: Path
) -> None:
    window = opened(open_window, workspace_file)
    window.actions_table["work.guideline"].trigger()
    (dialog,) = standing(window)
    assert isinstance(dialog, GuidelineDialog)
    assert "is open only for reading" in dialog.news.text()
    before = dialog.text.toPlainText()
    QTest.keyClicks(dialog.text, "lost")
    assert dialog.text.toPlainText() == before


def test_a_decision_is_neither_drafted_nor_made_by_a_rule(
    open_window: Open, workspace_file: Path
) -> None:
    window = opened(open_window, workspace_file)
    window.actions_table["view.review"].trigger()
    for name in ("review.note", "review.bulk"):
        window.actions_table[name].trigger()
        assert "is open only for reading" in told(window), name
