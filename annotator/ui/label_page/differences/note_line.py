"""The note on the current sentence, shown below the columns."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from annotator.domain.texts.text import one_line
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.languages.language import tr

_SHARE: Final = 0.36
"""The largest share of the strip that a note takes."""
_LINES: Final = 2


class NoteLine(QLabel):
    """Shows a note on two lines, cut with an ellipsis; the tooltip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = ""
        self._room = parent.width()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.hide()

    @property
    def note(self) -> str:
        """The note that is shown; empty if there is none."""
        return self._note

    def show_note(self, note: str) -> None:
        """Show a note, or nothing if it is empty."""
        self._note = note
        self.setVisible(bool(note))
        self.setToolTip(plain_tip(note))
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Take a share of a strip of this width (in pixels), but no more than the note needs."""
        self._room = room
        said = tr("Label", "Note: {note}").format(note=one_line(self._note))
        metrics, most = self.fontMetrics(), round(room * _SHARE)
        width = min(metrics.horizontalAdvance(said) + metrics.averageCharWidth(), most)
        self.setFixedWidth(width)
        # A word that does not fit leaves the end of its line empty.
        held = round(width * (_LINES - 0.25)) if width == most else 2 * width
        self.setText(metrics.elidedText(said, Qt.TextElideMode.ElideRight, held))
        self.setAccessibleName(said)
