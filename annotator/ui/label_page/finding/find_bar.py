"""The bar that finds words in a story, and filters its sentences."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.work.search import Filter, Query
from annotator.overriding import override
from annotator.ui.controls.announcing import announce
from annotator.ui.controls.focus import FlatButton
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import counted, mark, number, tr
from annotator.ui.wording import within_text

_NAMES: Final = {
    Filter.ALL: mark("Label", "All sentences"),
    Filter.UNLABELLED: mark("Label", "Unlabelled"),
    Filter.UNSURE: mark("Label", "Unsure"),
    Filter.NOTED: mark("Label", "With a note"),
    Filter.UNCONFIRMED: mark("Label", "Copied, to confirm"),
}
_NARROWEST: Final = 100
"""The least widths of the words and of the filter, in pixels."""


_PAUSE_MS: Final = 400
"""After which a screen reader is told how much was found: not at each letter."""


class _FindField(QLineEdit):
    """A field in which Enter goes on and Shift+Enter goes back."""

    onwards = Signal()
    backwards = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.backwards if is_back else self.onwards).emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """A field for words, a filter, the number of finds, and buttons to go through them."""

    query_changed = Signal(object)
    """Carries the `Query`."""
    onwards = Signal()
    backwards = Signal()
    closed = Signal()

    def __init__(
        self,
        labels: Iterable[Label],
        following: QAction,
        previous: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = _FindField(self)
        self._field.setPlaceholderText(tr("Label", "Find in this story"))
        self._field.setAccessibleName(tr("Label", "Find in this story"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(_NARROWEST)
        self._field.textChanged.connect(self._on_edited)
        self._field.onwards.connect(self.onwards)
        self._field.backwards.connect(self.backwards)
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(tr("Label", "Which sentences"))
        self._filter.setToolTip(tr("Label", "Which sentences"))
        # Narrower than its longest row, which may be the long title of a label.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._filter.setSizeAdjustPolicy(policy)
        self._filter.setMinimumContentsLength(max(len(tr("Label", n)) for n in _NAMES.values()))
        self._filter.setMinimumWidth(_NARROWEST)
        for state, name in _NAMES.items():
            self._filter.addItem(tr("Label", name), (state, None))
        self._filter.insertSeparator(self._filter.count())
        for label in labels:
            self._filter.addItem(
                tr("Label", "Labelled {label}").format(label=within_text(label)),
                (Filter.LABEL, label.name),
            )
        self._filter.currentIndexChanged.connect(self._on_edited)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setMinimumWidth(150)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self._field, 2)
        row.addWidget(self._filter)
        row.addWidget(self._count)
        for arrow, name, action in (
            ("↑", tr("Label", "Previous found"), previous),
            ("↓", tr("Label", "Next found"), following),
        ):
            row.addWidget(self._button(arrow, name, action))
        row.addStretch(3)
        close = FlatButton(self)
        close.setText(tr("Label", "Close"))
        close.setToolTip(tr("Label", "Close (Esc)"))
        close.setAccessibleName(tr("Label", "Close the search"))
        close.clicked.connect(self._on_closed)
        row.addWidget(close)
        self.hide()

    @property
    def query(self) -> Query:
        """What is searched for; nothing while the bar is closed."""
        if self.isHidden():
            return Query()
        data = self._filter.currentData()
        state, label = data if isinstance(data, tuple) else (Filter.ALL, None)
        return Query(self._field.text(), Filter(state), LabelName(label) if label else None)

    def open_bar(self) -> None:
        """Show the bar with the words of the last search, selected."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._on_edited()

    def open_at(self, state: Filter) -> None:
        """Show the bar with no words and a filter that is about no label."""
        self._field.clear()
        # They are the first rows, in this order.
        self._filter.setCurrentIndex(list(_NAMES).index(state))
        self.open_bar()

    def close_bar(self) -> None:
        """Hide the bar and end the search."""
        if not self.isHidden():
            self.hide()
            self.query_changed.emit(Query())

    def show_found(self, place: int | None, sentences: int) -> None:
        """Show how many sentences were found.

        Args:
            place: The number of the current sentence among them, from 1; None if it is not one.
            sentences: How many sentences were found.
        """
        if self.query.is_empty:
            text = ""
        elif not sentences:
            text = tr("Label", "Nothing found")
        elif place is None:
            text = counted("%Ln sentence found", "%Ln sentences found", sentences)
        else:
            found = counted("{place} of %Ln sentence", "{place} of %Ln sentences", sentences)
            text = found.format(place=number(place))
        self._count.setText(text)
        if self._field.hasFocus():
            self._pause.start()

    @property
    def said(self) -> str:
        """The text about how many sentences were found."""
        return self._count.text()

    def _button(self, arrow: str, name: str, action: QAction) -> FlatButton:
        button = FlatButton(self)
        button.setText(arrow)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tip(f"{name} ({keys})" if keys else name))
        button.setAccessibleName(name)
        button.clicked.connect(action.trigger)
        return button

    @Slot()
    def _on_edited(self) -> None:
        self.query_changed.emit(self.query)

    @Slot()
    def _announce(self) -> None:
        if self._field.hasFocus():
            announce(self._count, self._count.text())

    @Slot()
    def _on_closed(self) -> None:
        self.close_bar()
        self.closed.emit()
