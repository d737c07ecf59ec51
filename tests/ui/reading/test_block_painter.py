"""Where the signs of a block stand: at the edge at which its lines begin."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.domain.corpus import Kind, Sentence
from annotator.domain.history.log import Verdict
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.domain.labels import DEFAULT_LABELS, FACT
from annotator.ui.appearance.colors import MARK_CONTRAST, mixed, readable
from annotator.ui.appearance.theme import LIGHT, reading_font
from annotator.ui.reading.block_painter import TINT, BlockPainter, BlockState
from annotator.ui.reading.text_blocks import TextBlocks

WIDTH = 300


@pytest.mark.parametrize(
    ("text", "edge"),
    [("The council voted.", "left"), ("المجلس يصوت على إطفاء أنوار الميناء.", "right")],
)
def test_the_bar_of_a_label_stands_where_the_lines_begin(
    qapp: QApplication, text: str, edge: str
) -> None:
    assert qapp is not None
    sentence = Sentence(SentenceId(1), VariantId(1), Uid("u"), 0, 0, 0, len(text), text, Kind.BODY)
    label = next(each for each in DEFAULT_LABELS if each.name == FACT)
    blocks = TextBlocks([sentence], reading_font(1), WIDTH)
    state = BlockState(
        sentence, Verdict(FACT), label, is_current=False, is_chosen=False, has_focus=False
    )
    height = blocks.height(0)
    picture = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    rect = QRectF(0, 0, WIDTH, height)
    BlockPainter(LIGHT).paint(painter, rect, blocks.layout(0), blocks.margins, state)
    painter.end()
    paper = mixed(QColor(label.color), LIGHT.paper, TINT)
    bar = readable(QColor(label.color), paper, MARK_CONTRAST)
    at_left, at_right = (picture.pixelColor(x, height // 2) for x in (10, WIDTH - 10))
    assert (at_right if edge == "right" else at_left) == bar
    assert (at_left if edge == "right" else at_right) == paper
