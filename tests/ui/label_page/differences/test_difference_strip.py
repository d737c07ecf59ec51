"""The strip below the columns: word by word, and what matters."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.domain.comparison.findings import compare
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.ui.appearance.theme import DARK, LIGHT, Theme
from annotator.ui.label_page.differences.note_line import NoteLine
from annotator.ui.pages import Pages
from annotator.ui.reading.marked_text import marked_up
from annotator.ui.window import MainWindow
from tests.scenes.finding import part
from tests.scenes.windows import Open, Press


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_are_never_colour_alone(theme: Theme) -> None:
    one, other = "He said it is <b>dark</b> & late.", "He claimed it is <b>very dark</b> & late."
    html = marked_up(one, other, compare(one, other), theme, theme.chrome)
    assert ">said</s>" in html
    assert ">claimed</u>" in html
    assert ">very</u>" in html
    assert "<b>dark" not in html
    assert "&lt;b&gt;" in html
    assert "&amp; late." in html


def test_the_strip_says_what_differs(open_window: Open, tmp_path: Path, press: Press) -> None:
    folder = tmp_path / "lamps"
    folder.mkdir()
    one = "“I have brought boats through that gap for years,” Tam Orlick said."
    (folder / "a.txt").write_text(f"{one}\nNobody else came that day.", encoding="utf-8")
    (folder / "b.txt").write_text(
        "I have brought boats through that gap for years, Tam Orlick claimed.", encoding="utf-8"
    )
    with create_workspace(tmp_path / "lamps.db") as workspace:
        importing.run(workspace, importing.plan([folder]))
    window = open_window(tmp_path / "lamps.db")
    assert window.pages is not None
    strip = window.pages.label_page.strip
    strip.show_now()
    assert ">said</s>" in strip.text
    assert ">claimed</u>" in strip.text
    assert strip.findings == "quotation marks lost, another verb"
    # What two lines do not hold is read in the tool tip.
    tips = [label.toolTip() for label in strip.findChildren(QLabel)]
    assert any(strip.text in tip for tip in tips)
    press(window, "Down")
    strip.show_now()
    assert strip.text == "No counterpart in the other variants."
    assert strip.findings == ""
    assert strip.accessibleName() == "", "nothing of the sentence before is read out"


def test_the_strip_keeps_its_height(pages: Pages, press: Press, window: MainWindow) -> None:
    strip = pages.label_page.strip
    height = strip.height()
    for _ in range(12):
        press(window, "Down")
        strip.show_now()
        assert strip.height() == height


def test_the_note_of_the_current_sentence_is_read_without_asking(
    pages: Pages, press: Press, window: MainWindow
) -> None:
    strip, desk = pages.label_page.strip, pages.label_page.desk
    state, current = desk.state, desk.current
    assert state is not None
    assert current is not None
    height = strip.height()
    note = "rule 9, no speaker:" + " who?" * 60
    pages.label_page.work.pen.set_note(current, note)
    assert strip.note == note
    shown = part(NoteLine, strip)
    assert shown.isVisible()
    assert shown.text().startswith("Note: rule 9, no speaker")
    assert (strip.height(), strip.width()) == (height, pages.label_page.width())
    model = pages.label_page.columns.columns[0].model
    row = model.row_of(current)
    assert row is not None
    assert model.index(row).data(Qt.ItemDataRole.ToolTipRole) == note
    assert "with the note “rule 9" in model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    press(window, "Down")
    strip.show_now()
    assert strip.note == ""
    assert shown.isHidden()
    assert model.index(row + 1).data(Qt.ItemDataRole.ToolTipRole) is None
