"""A very long column is measured where it is read, and what is read stays in place."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.corpus import Kind, Sentence
from annotator.domain.history.log import NO_VERDICT
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.ui.appearance.theme import LIGHT
from annotator.ui.reading import block_heights
from annotator.ui.reading.reading_view import ReadingView
from annotator.ui.reading.sentence_model import SentenceModel

ROWS = 1_000


@pytest.fixture
def view(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ReadingView]:
    monkeypatch.setattr(block_heights, "_AT_ONCE", 100)
    monkeypatch.setattr(block_heights, "_PART", 40)
    chance, sentences, start = Random(7), [], 0  # noqa: S311 - no secret
    for row in range(ROWS):
        text = "wavering " * chance.choice([1, 2, 9, 40])
        sentences.append(
            Sentence(
                SentenceId(row + 1), VariantId(1), Uid(f"s{row}"), row, row // 3,
                start, start + len(text), text, Kind.BODY,
            )
        )  # fmt: skip
        start += len(text)
    model = SentenceModel(sentences, lambda _: NO_VERDICT, {})
    frame = QWidget()
    qtbot.addWidget(frame)
    shown = ReadingView(model, LIGHT, QFont(qapp.font()), frame)
    shown.resize(420, 500)
    frame.resize(800, 500)
    with qtbot.waitExposed(frame):
        frame.show()
    shown.viewport().repaint()
    yield shown
    frame.close()


@pytest.mark.parametrize("step", [-120, 120])
def test_scrolling_moves_what_is_read_by_as_much_as_the_wheel(view: ReadingView, step: int) -> None:
    view.make_current(ROWS // 2)
    bar = view.verticalScrollBar()
    for _ in range(120):
        row = view.row_nearest(250)
        before = view.top_on_screen(row)
        bar.setValue(bar.value() + step)
        view.viewport().repaint()
        assert view.top_on_screen(row) == before - step
    assert abs(view.row_nearest(250) - ROWS // 2) > 100


def test_its_ends_are_its_ends(view: ReadingView) -> None:
    for row in (ROWS - 1, 0, ROWS // 2, 0):
        view.make_current(row)
        view.viewport().repaint()
        assert 0 <= view.top_on_screen(row) < 500
    assert view.verticalOffset() == 0
    assert view.verticalScrollBar().value() == view.verticalScrollBar().minimum()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.make_current(ROWS - 1)
    assert view.top_on_screen(ROWS - 1) + view.blocks.height(ROWS - 1) <= 500


def test_a_new_width_keeps_what_is_read_in_place(view: ReadingView) -> None:
    view.set_active(active=True)
    view.make_current(700)
    before = view.top_on_screen(700)
    view.resize(700, 500)
    view.viewport().repaint()
    assert view.top_on_screen(700) == before
