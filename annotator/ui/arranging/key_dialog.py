"""Choosing a key for an action by pressing it; a key that another action has is refused."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from annotator.overriding import override
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.fitting import scaled
from annotator.ui.keys.action_specs import ActionSpec
from annotator.ui.keys.key_choices import collision
from annotator.ui.keys.key_places import latin_key
from annotator.ui.languages.language import tr

_ALONE = {
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_unknown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
}  # fmt: skip


class KeyDialog(QDialog):
    """Waits for one key press; Esc changes nothing."""

    chosen = Signal(str)
    """Carries the key in Qt's portable form."""

    def __init__(self, spec: ActionSpec, specs: Sequence[ActionSpec], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "Change a key"))
        self.setMinimumWidth(scaled([380], self)[0])
        self._spec = spec
        self._specs = specs
        asked = QLabel(
            tr("Window", "Press the key for: {action}").format(action=spec.description), self
        )
        asked.setWordWrap(True)
        self.news = QLabel(self)
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = dialog_column(self)
        column.addWidget(asked)
        column.addWidget(self.news)
        column.addWidget(buttons)
        self.setFocus()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key = latin_key(arg__1) or Qt.Key(arg__1.key())
        if key in _ALONE:
            return
        if key == Qt.Key.Key_Escape:
            self.reject()
            return
        held = arg__1.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(QKeyCombination(held, key))
        text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        taken = collision(self._specs, self._spec, [text])
        if taken is not None:
            said = tr("Window", "{key} is taken: {action}. Press another one.")
            self.news.setText(said.format(key=text, action=taken.description))
            return
        self.chosen.emit(text)
        self.accept()
