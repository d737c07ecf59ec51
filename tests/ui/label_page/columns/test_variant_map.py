"""The map beside a column: what it shows and where a click goes."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from annotator.overriding import override
from annotator.services.articles import importing
from annotator.services.workspace import create_workspace
from annotator.ui.label_page.columns.variant_map import VariantMap
from annotator.ui.pages import Pages
from annotator.ui.window import MainWindow
from tests.scenes.windows import Open, Press


def height_of(variant_map: VariantMap, pages: Pages, row: int) -> int:
    view = pages.label_page.columns.columns[0].view
    middle = view.blocks.top(row) + view.blocks.height(row) / 2
    return round(middle * min(variant_map.height() / view.blocks.total_height, 1))


def color_at(image: QImage, y: int, width: int) -> QColor:
    ratio = image.width() / width
    return image.pixelColor(image.width() // 2, round(y * ratio))


def test_a_click_goes_to_the_sentence(pages: Pages) -> None:
    column = pages.label_page.columns.columns[0]
    place = QPoint(column.map.width() // 2, height_of(column.map, pages, 20))
    QTest.mouseClick(column.map, Qt.MouseButton.LeftButton, pos=place)
    assert pages.label_page.desk.current == column.model.sentences[20].id
    assert column.view.hasFocus()


def test_it_shows_the_labels_and_repaints_only_what_changed(
    window: MainWindow, pages: Pages, press: Press
) -> None:
    column = pages.label_page.columns.columns[0]
    y = height_of(column.map, pages, 30)
    before = color_at(column.map.grab().toImage(), y, column.map.width())
    pages.label_page.desk.set_current(column.model.sentences[30].id)
    press(window, "O")
    pages.label_page.desk.set_current(column.model.sentences[0].id)
    after = color_at(column.map.grab().toImage(), y, column.map.width())
    assert after != before
    fresh = VariantMap(column.view, pages.context.themes.theme, column)
    fresh.resize(column.map.size())
    assert color_at(fresh.grab().toImage(), y, fresh.width()) == after
    fresh.deleteLater()


def test_the_map_stands_in_place_of_the_scroll_bar(pages: Pages) -> None:
    column = pages.label_page.columns.columns[0]
    assert column.view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert column.view.verticalScrollBar().maximum() > 0
    assert column.map.accessibleName() == "Map of variant A"


def test_the_map_grows_with_the_text(window: MainWindow, pages: Pages, press: Press) -> None:
    column = pages.label_page.columns.columns[0]
    usual = column.map.sizeHint().width()
    press(window, *["Control+Plus"] * 4)
    assert column.map.sizeHint().width() > usual
    press(window, "Control+0")
    assert column.map.sizeHint().width() == usual


class NotedMap(VariantMap):
    """A map that notes whose marks it paints."""

    painted: list[int]

    @override
    def _paint_mark(self, painter: QPainter, row: int, scale: float | None = None) -> None:
        self.painted.append(row)
        super()._paint_mark(painter, row, scale)


def test_of_a_very_long_variant_only_marks_that_show_are_painted(
    open_window: Open, tmp_path: Path
) -> None:
    text = tmp_path / "long.txt"
    text.write_text("word\n" * 2_000, encoding="utf-8")
    with create_workspace(tmp_path / "long.db") as workspace:
        importing.run(workspace, importing.plan([text]))
    pages = open_window(tmp_path / "long.db").pages
    assert pages is not None
    column = pages.label_page.columns.columns[0]
    noted = NotedMap(column.view, pages.context.themes.theme, column)
    noted.painted = []
    noted.resize(column.map.width(), 200)
    noted.grab()
    assert len(noted.painted) <= 202 * noted.devicePixelRatioF()
    assert noted.painted[-1] == 1_999
    noted.deleteLater()
