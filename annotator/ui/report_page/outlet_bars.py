"""The shares of labels per outlet as divided bars; the table below has the same figures."""

from html import escape
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.reporting.contents import OutletLabels, Report
from annotator.domain.reporting.wording import percent
from annotator.domain.reporting.work_tables import outlet_title
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.languages.language import number, tr
from annotator.ui.languages.saying import said
from annotator.ui.report_page.shades import ink_on, mark
from annotator.ui.wording import n_sentences

_ROW: Final = 2.2
_BAR: Final = 1.5
_GAP: Final = 2.0


class OutletBars(QWidget):
    """Paints one bar per outlet."""

    def __init__(self, report: Report, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = report.content_labels()
        self._fills = [mark(theme, label.color) for label in self._labels]
        self._outlets = [each for each in report.outlets if each.content]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Report", "Shares of labels by outlet, as bars"))
        self.setAccessibleDescription(" ".join(self._said(each) for each in self._outlets))

    @property
    def legend(self) -> str:
        """The colour and the letter of each label, as HTML."""
        entries = (
            f'<span style="color:{fill.name()}">■</span>&nbsp;'
            + escape(f"{label.shortcut} {label.title}".strip()).replace(" ", "&nbsp;")
            for label, fill in zip(self._labels, self._fills, strict=True)
        )
        return " &nbsp; ".join(entries)

    @override
    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(400, round(len(self._outlets) * _ROW * height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        metrics = QFontMetricsF(self.font())
        row = metrics.height() * _ROW
        names = min(
            max((metrics.horizontalAdvance(outlet_title(each)) for each in self._outlets),
                default=0.0) + 12,
            self.width() * 0.28,
        )  # fmt: skip
        counts = metrics.horizontalAdvance("00,000")
        for place, outlet in enumerate(self._outlets):
            top = place * row
            if event.rect().bottom() < top or event.rect().top() > top + row:
                continue
            bar = QRectF(names, top, self.width() - names - counts, metrics.height() * _BAR)
            painter.setPen(self._theme.ink)
            name = metrics.elidedText(outlet_title(outlet), Qt.TextElideMode.ElideRight, names - 12)
            painter.drawText(
                QRectF(0, bar.top(), names - 12, bar.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                name,
            )
            self._paint_bar(painter, metrics, bar, outlet)
            painter.setPen(self._theme.faint)
            painter.drawText(
                QRectF(bar.right(), bar.top(), counts, bar.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                number(outlet.content),
            )
        painter.end()

    def _paint_bar(
        self, painter: QPainter, metrics: QFontMetricsF, bar: QRectF, outlet: OutletLabels
    ) -> None:
        left = bar.left()
        for label, fill in zip(self._labels, self._fills, strict=True):
            share = outlet.share(label.name)
            width = bar.width() * share
            if width <= 0:
                continue
            piece = QRectF(left, bar.top(), max(width - _GAP, 1.0), bar.height())
            painter.fillRect(piece, fill)
            painter.setPen(ink_on(fill))
            for text in (f"{label.shortcut} {said(percent(share))}".strip(), label.shortcut):
                if metrics.horizontalAdvance(text) + 8 <= piece.width():
                    painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, text)
                    break
            left += width

    def _said(self, outlet: OutletLabels) -> str:
        shares = ", ".join(
            f"{label.title} {said(percent(outlet.share(label.name)))}" for label in self._labels
        )
        return f"{outlet_title(outlet)}, {n_sentences(outlet.content)}: {shares}."
