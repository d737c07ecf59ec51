"""The bar below the columns: labels and other actions with their keys, and a line of news."""

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from annotator.domain.labels import Label
from annotator.overriding import override
from annotator.ui.appearance.colors import mixed, readable
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.news_line import NewsLine
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import tr

_SPACING: Final = 4
_AROUND: Final = 8 + 14 + 14 + _SPACING
"""The margins of the bar and the gap in it, in pixels."""

_NEWS: Final = 14
"""The width left for the news, in line heights: enough to read what was undone."""
_LEAST_NEWS: Final = 7
"""The width left for the news when the titles of labels have to be cut, in line heights."""


class KeyButton(QAbstractButton):
    """A key cap with the title of what the key does; a click does the same."""

    def __init__(self, key: str, title: str, color: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._title = title
        self._color = color
        self._theme = theme
        self._room = math.inf
        self.setToolTip(plain_tip(title))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Label", "{title}, key {key}").format(title=title, key=key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.update()

    @property
    def is_label(self) -> bool:
        """Whether the button gives a label."""
        return bool(self._color)

    def set_room(self, room: float) -> None:
        """Show this many pixels of the title; only the key if they are too few."""
        self._room = room
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = round(QFontMetricsF(self.font()).height() + 14)
        return QSize(self.key_width + math.ceil(self._title_room), height)

    @property
    def key_width(self) -> int:
        """The width of the key alone, in pixels."""
        return round(self._cap_width(QFontMetricsF(self.font())) + 18)

    @property
    def title_width(self) -> int:
        """How much wider the button is with its whole title, in pixels."""
        return math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self._title) + 12)

    @property
    def _title_room(self) -> float:
        # One letter and an ellipsis would say nothing.
        is_enough = self._room >= min(self.title_width, 2 * QFontMetricsF(self.font()).height())
        return min(self._room, self.title_width) if is_enough else 0

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        self.update()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        hue = QColor(self._color) if self._color and self.isEnabled() else theme.chrome_faint
        back = theme.chrome
        if self.isDown():
            back = mixed(hue, theme.chrome, 0.30)
        elif self.underMouse() and self.isEnabled():
            back = mixed(hue, theme.chrome, 0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        metrics = QFontMetricsF(self.font())
        cap_height = metrics.height() + 4
        cap = QRectF(9, (self.height() - cap_height) / 2, self._cap_width(metrics), cap_height)
        shade = readable(hue, theme.chrome)
        if self._color:
            painter.setBrush(shade)
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(theme.chrome)
        else:
            painter.setPen(theme.line.darker(120) if not theme.is_dark else theme.line.lighter(150))
            painter.setBrush(theme.paper)
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(theme.chrome_ink if self.isEnabled() else theme.chrome_faint)
        painter.setFont(self._key_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self.font())
        painter.setPen(theme.chrome_ink if self.isEnabled() else theme.chrome_faint)
        if self._title_room:
            text = QRectF(cap.right() + 8, 0, self.width() - cap.right() - 8, self.height())
            title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, title)
        painter.end()

    def _cap_width(self, metrics: QFontMetricsF) -> float:
        key = QFontMetricsF(self._key_font()).horizontalAdvance(self._key)
        return max(key + metrics.height() * 0.8, metrics.height() + 4)

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


def fair_share(wanted: Iterable[int], room: float) -> float:
    """Return the largest width that each may have if all of them are to fit."""
    widths = sorted(wanted)
    for place, width in enumerate(widths):
        share = room / (len(widths) - place)
        if width > share:
            return max(share, 0)
        room -= width
    return math.inf


class LabelBar(QWidget):
    """A row of key buttons with a line of news at its end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[KeyButton] = []
        self._news = NewsLine(self)
        self._keys = QWidget(self)
        self._row = QHBoxLayout(self._keys)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 14, 4)
        row.setSpacing(_SPACING)
        row.addWidget(self._keys)
        row.addWidget(self._news, 1)

    def add_labels(self, labels: Iterable[Label], actions: Iterable[QAction]) -> None:
        """Add a button for each label."""
        for label, action in zip(labels, actions, strict=True):
            self._add(
                KeyButton(label.shortcut, label.title, label.color, self._theme, self), action
            )

    def add_action(self, key: str, title: str, action: QAction) -> None:
        """Add a button for an action other than a label."""
        self._add(KeyButton(key, title, "", self._theme, self), action)

    @override
    def minimumSizeHint(self) -> QSize:
        # Buttons can shrink to their keys, so that the bar never widens the window.
        return QSize(self._width_of_keys(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._width_of_keys()
        news = self.fontMetrics().height()
        if sum(button.title_width for button in self._buttons) <= room - _NEWS * news:
            for button in self._buttons:
                button.set_room(math.inf)
            return
        # Labels get room for their titles before other actions do. The longest titles are cut
        # first, and some room is left for the news.
        room -= _LEAST_NEWS * news
        each = fair_share([button.title_width for button in self._buttons if button.is_label], room)
        for button in self._buttons:
            button.set_room(each if button.is_label else 0)

    def _width_of_keys(self) -> int:
        """Return the width of all buttons if each showed only its key, in pixels."""
        return sum(button.key_width + _SPACING for button in self._buttons) + _AROUND

    def add_gap(self) -> None:
        """Leave a gap before the next button."""
        self._row.addSpacing(14)

    def set_at_work(self, *, is_at_work: bool) -> None:
        """Offer the keys, or dim them if no sentence is in sight."""
        self._keys.setEnabled(is_at_work)

    def tell(self, news: str) -> None:
        """Show one line of news, such as what was undone, for some seconds."""
        self._news.tell(news)

    def hold(self, news: str) -> None:
        """Show a line, such as how to go on, until another one is shown."""
        self._news.hold(news)

    def tell_help_key(self, key: str) -> None:
        """Show faintly which key lists all keys, while there is no news."""
        self._news.set_hint(tr("Label", "{key} all keys").format(key=key) if key else "")

    @property
    def news(self) -> str:
        """The line of news that is shown."""
        return self._news.news

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def _add(self, button: KeyButton, action: QAction) -> None:
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        self._buttons.append(button)
        self._row.addWidget(button)
