"""The page shown while there is no workspace: three choices with one sentence each."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.overriding import override
from annotator.ui.appearance.theme import READING_FAMILIES
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.controls.choice_button import ChoiceButton
from annotator.ui.controls.fitting import BESIDE_TEXT, scaled
from annotator.ui.languages.language import tr

_MARK: Final = 88
_NARROWEST: Final = 520
"""The least width of the choices in pixels, so that together they look like one block."""
_HEADING: Final = 2.4
"""The text size of the heading, relative to the text."""
_LINE: Final = 1.08


class StartPage(QWidget):
    """Offers three ways to begin."""

    sample_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.sample = self._choice(
            tr("Window", "Open the &sample"),
            tr("Window", "Two invented stories to try every key on."),
        )
        self.importing = self._choice(
            tr("Window", "&Import articles"),
            tr("Window", "Each file becomes a column; everything stays on this machine."),
        )
        self.opening = self._choice(
            tr("Window", "&Open a workspace"), tr("Window", "Go on with a workspace that you have.")
        )
        self._choices = (self.sample, self.importing, self.opening)
        self._icon = self._mark()
        self._show_icon()
        self.sample.clicked.connect(self.sample_wanted)
        self.importing.clicked.connect(self.import_wanted)
        self.opening.clicked.connect(self.open_wanted)
        themes.changed.connect(self._on_theme_changed)
        block = QVBoxLayout()
        block.setSpacing(scaled([10], self)[0])
        for button in self._choices:
            button.setMinimumWidth(scaled([_NARROWEST], self)[0])
            block.addWidget(button)
        # As wide as the widest of the three, and centred.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(block)
        row.addStretch(1)
        small, large = scaled([10, 30], self, BESIDE_TEXT)
        column = QVBoxLayout(self)
        column.addStretch(4)
        column.addWidget(self._icon)
        column.addSpacing(small)
        column.addWidget(self._heading())
        column.addSpacing(small // 2)
        column.addWidget(self._tag_line())
        column.addSpacing(large)
        column.addLayout(row)
        column.addStretch(5)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self._icon.isHidden() else hint - QSize(0, self._icon.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small screen with large text, the choices matter more than the icon.
        with_picture = self.minimumSizeHint().height() + self._icon.minimumHeight()
        self._icon.setVisible(with_picture <= self.height())

    @override
    def event(self, event: QEvent) -> bool:
        # The icon is set after the page is shown; room is kept for it.
        if event.type() == QEvent.Type.WindowIconChange:
            self._show_icon()
        return super().event(event)

    def take_focus(self) -> None:
        """Give the focus to the first choice."""
        self.sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, title: str, sentence: str) -> ChoiceButton:
        return ChoiceButton(title, sentence, self._themes.theme, self)

    def _mark(self) -> QLabel:
        mark = QLabel(self)
        mark.setMinimumHeight(scaled([_MARK], self, BESIDE_TEXT)[0])
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return mark

    def _show_icon(self) -> None:
        side = self._icon.minimumHeight()
        self._icon.setPixmap(self.windowIcon().pixmap(side, side))

    def _heading(self) -> QLabel:
        heading = QLabel("Annotator", self)
        font = QFont(heading.font())
        font.setPointSizeF(font.pointSizeF() * _HEADING)
        font.setFamilies(list(READING_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Serif)
        heading.setFont(font)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return heading

    def _tag_line(self) -> QLabel:
        line = QLabel(
            tr("Window", "The variants of one article, side by side: one key labels a sentence."),
            self,
        )
        font = QFont(line.font())
        font.setPointSizeF(font.pointSizeF() * _LINE)
        line.setFont(font)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line.setWordWrap(True)
        line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return line

    @Slot()
    def _on_theme_changed(self) -> None:
        for button in self._choices:
            button.set_theme(self._themes.theme)
