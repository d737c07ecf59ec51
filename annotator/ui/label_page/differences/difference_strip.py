"""The strip below the columns: how the nearest counterpart of the current sentence differs."""

from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.domain.corpus import column_letter
from annotator.overriding import override
from annotator.ui.context import Context
from annotator.ui.label_page.columns.column_row import ColumnRow
from annotator.ui.label_page.differences.note_line import NoteLine
from annotator.ui.label_page.open_story.desk import Desk
from annotator.ui.label_page.open_story.story_state import Match
from annotator.ui.languages.language import tr
from annotator.ui.wording import GRADE_NAMES

_LINES: Final = 2
_LONGEST: Final = 3_000
_GOES_ON: Final = " …"
_PAUSE_MS: Final = 60
"""The strip waits this long: nobody reads differences while a held key moves on."""


class TwoLineText(QLabel):
    """Shows as much of its text as it is high; a label of Qt's would cut it without a sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_cut = False
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def is_cut(self) -> bool:
        """Whether it has more lines than are shown."""
        return self._is_cut

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """See whether all lines fit; while painting, to ask how high they are repaints them."""
        line = self.fontMetrics().lineSpacing()
        self._is_cut = self.heightForWidth(self.width()) > self.height() + line // 2

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if not self.is_cut:
            return
        metrics = self.fontMetrics()
        width, line = metrics.horizontalAdvance(_GOES_ON) + 2, metrics.lineSpacing()
        last = QRect(self.width() - width, (self.height() // line - 1) * line, width, line)
        painter = QPainter(self)
        painter.fillRect(last, self.palette().window())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(last, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, _GOES_ON)
        painter.end()


class DifferenceStrip(QWidget):
    """Shows, word by word, the closest counterpart that is not exactly the same."""

    def __init__(self, context: Context, desk: Desk, columns: ColumnRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._columns = columns
        self._where = QLabel(self)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._text = TwoLineText(self)
        self._findings = QLabel(self)
        self._findings.setTextFormat(Qt.TextFormat.PlainText)
        bold = QFont(self._where.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._where.setFont(bold)
        self._findings.setFont(bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(14)
        row.addWidget(self._where, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._findings, 0, Qt.AlignmentFlag.AlignTop)
        self._note = NoteLine(self)
        row.addWidget(self._note)
        # The height is fixed: the columns above must not move while somebody reads.
        line = QFontMetricsF(self._text.font()).lineSpacing()
        self.setFixedHeight(round(line * _LINES) + 14)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.show_now)
        desk.current_changed.connect(self._timer.start)
        desk.story_opened.connect(self._timer.start)
        desk.counterparts_changed.connect(self._timer.start)
        desk.verdicts_changed.connect(self._show_note)
        context.themes.changed.connect(self._timer.start)

    @property
    def text(self) -> str:
        """The marked-up text that is shown."""
        return self._text.text()

    @property
    def findings(self) -> str:
        """The findings in words."""
        return self._findings.text()

    @property
    def note(self) -> str:
        """The note on the current sentence; empty if there is none."""
        return self._note.note

    def stop(self) -> None:
        """Stop reading: the workspace is about to be closed."""
        self._timer.stop()

    @Slot()
    def show_soon(self) -> None:
        """Show the difference once the person stays on a sentence."""
        self._timer.start()

    @Slot()
    def show_now(self) -> None:
        """Show the difference from the nearest counterpart, or that there is none."""
        self._show_note()
        self.setAccessibleName("")
        # While a panel is shown instead of the columns, there is nothing to compare.
        state = None if self._columns.isHidden() else self._desk.state
        current, cell = self._desk.current, self._desk.cell
        match = self._nearest()
        if state is None or current is None or cell is None or match is None:
            self._where.hide()
            self._say("" if state is None else self._said_of_none())
            return
        other = state.sentence(match.cell)
        one = state.sentence(cell).text
        letters = f"{column_letter(cell.column)} → {column_letter(match.cell.column)}"
        self._where.setText(f"{letters}  {tr('Label', GRADE_NAMES[match.grade])}")
        self._where.show()
        if len(one) + len(other.text) > _LONGEST:
            self._say(tr("Label", "These sentences are too long to compare here."))
            return
        from annotator.ui.label_page.differences import described_difference

        comparison = described_difference.compared(self._context, current, one, other)
        self._say(comparison.text, comparison.findings)
        self.setAccessibleName(
            tr("Label", "Difference {letters}: {findings}").format(
                letters=letters, findings=comparison.findings or tr("Label", "words")
            )
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.fit(self.width())

    def _say(self, text: str, findings: str = "") -> None:
        self._text.setText(text)
        # Not every sentence fits on two lines.
        self._text.setToolTip(f"<p>{text}</p>" if text else "")
        self._findings.setText(findings)

    @Slot()
    def _show_note(self) -> None:
        """Show the annotator's note on the current sentence."""
        state, current = self._desk.state, self._desk.current
        note = ""
        if state is not None and current is not None and not self._columns.isHidden():
            note = state.verdict(current).note
        self._note.show_note(note)

    def _said_of_none(self) -> str:
        from annotator.services import counterparts

        if counterparts.are_missing(self._context.workspace, self._desk.story_id):
            return tr("Label", "The counterparts have not been found yet.")
        return tr("Label", "No counterpart in the other variants.")

    def _nearest(self) -> Match | None:
        """Return the closest counterpart in a visible column, preferably one that differs."""
        state, current = self._desk.state, self._desk.current
        if state is None or current is None:
            return None
        matches = state.matches_by_column(current)
        found = [match for index in self._columns.shown for match in matches.get(index, ())]
        found.sort(key=lambda match: -match.score)
        text = state.sentence(cell).text if (cell := state.cell(current)) else ""
        differing = (match for match in found if state.sentence(match.cell).text != text)
        return next(differing, found[0] if found else None)
