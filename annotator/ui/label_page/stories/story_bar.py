"""The bar above the columns: the story, its progress, and who labels."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.domain.work.progress import Progress
from annotator.overriding import override
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.elided_label import ElidedLabel
from annotator.ui.controls.focus import FlatButton
from annotator.ui.controls.page_switch import PageSwitch
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import counted, number, percent, tr
from annotator.ui.wording import n_variants

if TYPE_CHECKING:
    from annotator.domain.work.pace import Pace

_NAME_WIDTH: Final = 220
_LEAST_TITLE: Final = 12
"""How many letters of the title always stay visible."""

_RAIL: Final = 140
"""The length of the progress bar, in pixels."""
_BESIDE: Final = 8
_GAP: Final = 16


class ProgressRail(QWidget):
    """A slim progress bar with the percentage beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._progress = Progress(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the story is labelled."""
        self._progress = progress
        self.setAccessibleName(
            tr("Label", "{labelled} of {total} sentences of this story labelled").format(
                labelled=number(progress.labelled), total=number(progress.total)
            )
        )
        self.setToolTip(
            tr("Label", "{labelled} of {total} sentences labelled").format(
                labelled=number(progress.labelled), total=number(progress.total)
            )
        )
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(percent(100)) + 2
        return QSize(_RAIL + _BESIDE + words, max(metrics.height(), 20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rail = QRectF(0, self.height() / 2 - 3, _RAIL, 6)
        painter.setBrush(self._theme.line)
        painter.drawRoundedRect(rail, 3, 3)
        if self._progress.labelled:
            rail.setWidth(max(_RAIL * self._progress.fraction, 6))
            painter.setBrush(self._theme.accent)
            painter.drawRoundedRect(rail, 3, 3)
        painter.setPen(self._theme.chrome_ink)
        text = QRectF(_RAIL + _BESIDE, 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, percent(self._progress.percent))
        painter.end()


class StoryBar(QWidget):
    """Names the story and the annotator."""

    person_clicked = Signal()

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variants = self._sentences = 0
        self._pages = PageSwitch(actions, theme, self)
        self._title = ElidedLabel(self)
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setMinimumWidth(self._title.fontMetrics().averageCharWidth() * _LEAST_TITLE)
        self._size = ElidedLabel(self)
        self._size.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._size.setForegroundRole(self._size.foregroundRole().PlaceholderText)
        self._pace = QLabel(self)
        self._pace.setForegroundRole(self._pace.foregroundRole().PlaceholderText)
        self._pace.hide()
        self._rail = ProgressRail(theme, self)
        self._person = FlatButton(self)
        self._person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._person.clicked.connect(self.person_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(_GAP)
        row.addWidget(self._pages)
        row.addWidget(self._title, 1)
        row.addWidget(self._size)
        row.addWidget(self._rail)
        row.addWidget(self._pace)
        row.addWidget(self._person)

    def show_story(self, title: str, variants: int, sentences: int) -> None:
        """Show the title and the size of the story.

        Args:
            title: The title.
            variants: The number of variants.
            sentences: The number of sentences, including those that need no label.
        """
        self._title.setText(title)
        self._title.setToolTip(plain_tip(title))
        self._variants, self._sentences = variants, sentences
        self._rail.show()
        self._fit()

    def show_nothing(self) -> None:
        """Say that no story is open."""
        self._title.setText(tr("Label", "No story is open"))
        self._title.setToolTip("")
        self._rail.hide()
        self._size.clear()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the story is labelled."""
        self._rail.show_progress(progress)
        # Counts what the columns and the pause count, sentences that need a label, and says so:
        # an import counts all sentences.
        to_label = counted("%Ln sentence to label", "%Ln sentences to label", progress.total)
        size = f"{n_variants(self._variants)} · {to_label}"
        if size != self._size.text():
            self._size.setText(size)
            self._fit()
        others = self._sentences - progress.total
        self._size.setToolTip(
            counted(
                "%Ln other sentence is a caption or page furniture",
                "%Ln other sentences are captions or page furniture",
                others,
            )
            if others
            else ""
        )

    def show_pace(self, pace: "Pace | None") -> None:
        """Show how fast the person labels; hide it if None."""
        per_minute = pace.per_minute if pace is not None else None
        self._pace.setVisible(pace is not None)
        self._pace.setText(
            tr("Label", "— a minute")
            if per_minute is None
            else tr("Label", "{pace} a minute").format(pace=number(round(per_minute)))
        )
        self._pace.setToolTip(
            tr("Label", "Labels a minute in this session, not counting time away")
        )

    def show_person(self, name: str) -> None:
        """Show the name of the person who labels."""
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _NAME_WIDTH)
        # A single ampersand would mark a mnemonic.
        self._person.setText(shown.replace("&", "&&") or tr("Label", "Who is labelling?"))
        self._person.setToolTip(
            plain_tip(
                tr("Label", "{name}: change annotator").format(name=name)
                if name
                else tr("Label", "Say who is labelling")
            )
        )
        self._person.setAccessibleName(
            tr("Label", "Annotator: {name}").format(name=name)
            if name
            else tr("Label", "Choose the annotator")
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the size only if the whole title fits beside it."""
        others = (self._pages, self._rail, self._person, self._pace)
        shown = [each for each in others if not each.isHidden()]
        row = self.layout()
        around = 0 if row is None else row.contentsMargins().left() * 2 + row.spacing() * len(shown)
        room = self.width() - around - sum(each.sizeHint().width() for each in shown)
        wanted = self._title.fontMetrics().horizontalAdvance(self._title.text())
        self._size.setVisible(room - wanted >= self._size.sizeHint().width() + _GAP)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._pages.set_theme(theme)
        self._rail.set_theme(theme)
