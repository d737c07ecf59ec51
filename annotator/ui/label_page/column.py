"""One column of the Label page: a header and the sentences of a variant."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from annotator.domain.corpus import column_letter
from annotator.domain.progress import Progress
from annotator.ui.colors import mixed
from annotator.ui.label_page.variant_map import VariantMap
from annotator.ui.reading_view import ReadingView
from annotator.ui.sentence_model import SentenceModel
from annotator.ui.theme import Theme

READABLE_WIDTH: Final = 230
"""Below this a column of text is no pleasure to read; the row scrolls sideways instead."""


class ColumnHeader(QWidget):
    """Which variant this is, and how far it is labelled."""

    def __init__(self, letter: str, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self._name = name
        self._theme = theme
        self._progress = Progress(0, 0)
        self._is_active = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Take over another theme."""
        self._theme = theme
        self.update()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the variant is labelled."""
        self._progress = progress
        self._describe()
        self.update()

    def set_active(self, *, active: bool) -> None:
        """Show whether the current sentence stands in this column."""
        if active != self._is_active:
            self._is_active = active
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(READABLE_WIDTH, round(QFontMetricsF(self.font()).height() * 2.1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        back = mixed(theme.accent, theme.chrome, 0.13) if self._is_active else theme.chrome
        painter.fillRect(area, back)
        height = area.height() - 3
        badge = QRectF(8, (height - 20) / 2, 22, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if self._is_active else mixed(theme.chrome_ink, back, 0.16))
        painter.drawRoundedRect(badge, 4, 4)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.accent_ink if self._is_active else theme.chrome_ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._letter)
        count = f"{self._progress.labelled} / {self._progress.total}"
        metrics = QFontMetricsF(self.font())
        count_width = metrics.horizontalAdvance(count) + 4
        name_box = QRectF(40, 0, area.width() - 40 - count_width - 22, height)
        shown = QFontMetricsF(bold).elidedText(
            self._name, Qt.TextElideMode.ElideRight, name_box.width()
        )
        painter.setPen(theme.chrome_ink)
        painter.drawText(name_box, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(self.font())
        painter.setPen(theme.chrome_faint if not self._is_active else theme.chrome_ink)
        count_box = QRectF(area.width() - count_width - 14, 0, count_width, height)
        painter.drawText(
            count_box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count
        )
        rail = QRectF(0, area.height() - 3, area.width(), 3)
        painter.fillRect(rail, theme.line)
        rail.setWidth(area.width() * self._progress.fraction)
        painter.fillRect(rail, theme.accent)
        painter.end()

    def _describe(self) -> None:
        done, total = self._progress.labelled, self._progress.total
        self.setAccessibleName(
            f"Variant {self._letter}, {self._name}: {done} of {total} sentences labelled"
        )


class VariantColumn(QWidget):
    """A variant: its header above its sentences.

    Attributes:
        index: Its place among the story's variants.
    """

    place_chosen = Signal(int, int)
    """Carries the column's index and a row of its map that was clicked."""

    def __init__(
        self, index: int, name: str, model: SentenceModel, theme: Theme, font: QFont
    ) -> None:
        super().__init__()
        self.index = index
        letter = column_letter(index)
        self.header = ColumnHeader(letter, name, theme, self)
        self.view = ReadingView(model, theme, font, self)
        self.view.setAccessibleName(f"Variant {letter}, {name}")
        model.setParent(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self.map = VariantMap(self.view, theme, self)
        self.map.setAccessibleName(f"Map of variant {letter}")
        self.map.place_chosen.connect(self._on_place_chosen)
        # The map says where one is, and takes one anywhere.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.view, 1)
        below.addWidget(self.map)
        layout.addLayout(below, 1)
        self.setMinimumWidth(READABLE_WIDTH)
        self.set_active(active=False)

    @property
    def model(self) -> SentenceModel:
        """The sentences."""
        return self.view.sentence_model

    def set_active(self, *, active: bool) -> None:
        """Show whether the current sentence stands in this column."""
        self.header.set_active(active=active)
        self.view.set_active(active=active)
        # Tab stops once at the columns, and the wheel turns a column without taking the keyboard
        # there: keys act on the current sentence wherever it stands.
        policy = Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.ClickFocus
        self.view.setFocusPolicy(policy)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over another theme or size."""
        self.header.set_theme(theme)
        self.view.set_look(theme, font)
        self.map.set_theme(theme)

    @Slot(int)
    def _on_place_chosen(self, row: int) -> None:
        self.place_chosen.emit(self.index, row)
