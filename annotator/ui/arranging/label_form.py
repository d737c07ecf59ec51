"""The properties of one label: title, key, colour and definition."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from annotator.domain.labels import Label
from annotator.domain.project.color_vision import proposals
from annotator.domain.project.label_set import LONGEST_TITLE, LabelChange
from annotator.domain.project.new_labels import free_keys
from annotator.ui.appearance.swatch import SIDE, swatch
from annotator.ui.appearance.theme import Theme
from annotator.ui.controls.fitting import scaled
from annotator.ui.controls.tab_order import tab_through
from annotator.ui.controls.wrapped_line import WrappedLine
from annotator.ui.languages.language import tr

_COLORS = 7


class LabelForm(QWidget):
    """Shows a label, and reports a change as soon as the field is left."""

    changed = Signal(object)
    """Carries a `LabelChange`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label: Label | None = None
        self.title = QLineEdit(self)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.editingFinished.connect(self._on_title)
        self.key = QComboBox(self)
        self.key.activated.connect(self._on_key)
        self.color = QLineEdit(self)
        self.color.setMaximumWidth(scaled([110], self)[0])
        self.color.editingFinished.connect(self._on_color)
        self.definition = WrappedLine(self)
        self.definition.edited.connect(self._on_definition)
        self._proposed: list[QToolButton] = []
        self._side = side = scaled([SIDE], self)[0]
        colors = QHBoxLayout()
        colors.setSpacing(4)
        colors.addWidget(self.color)
        for _ in range(_COLORS):
            button = QToolButton(self)
            button.setAutoRaise(True)
            button.setIconSize(QSize(side, side))
            button.clicked.connect(self._on_proposal)
            self._proposed.append(button)
            colors.addWidget(button)
        colors.addStretch(1)
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Window", "Name in the data"), self._name)
        form.addRow(tr("Window", "&Title"), self.title)
        form.addRow(tr("Window", "&Key"), self.key)
        of_color = QLabel(tr("Window", "&Colour"), self)
        of_color.setBuddy(self.color)
        form.addRow(of_color, colors)
        form.addRow(tr("Window", "&Meaning"), self.definition)
        form.setHorizontalSpacing(scaled([14], self)[0])
        tab_through(self.title, self.key, self.color, *self._proposed, self.definition)
        for caption in self.findChildren(QLabel):
            # The field's own size hint rounds letter widths down, which is slightly too narrow.
            caption.setMinimumWidth(caption.sizeHint().width() + 4)

    def show_label(self, label: Label, labels: Sequence[Label]) -> None:
        """Show a label, with the keys and colours that other labels leave free."""
        self._label = label
        others = [other for other in labels if other.name != label.name]
        self._name.setText(label.name)
        self.title.setText(label.title)
        self.key.clear()
        self.key.addItem(tr("Window", "none"), "")
        for key in free_keys(others):
            self.key.addItem(key, key)
        self.key.setCurrentIndex(max(self.key.findData(label.shortcut), 0))
        self.color.setText(label.color)
        self.definition.setPlainText(label.definition)
        used = [other.color for other in others if not other.retired]
        best = [label.color, *(c for c in proposals(used, _COLORS) if c != label.color)]
        for button, color in zip(self._proposed, best, strict=False):
            is_chosen, ratio = color == label.color, self.devicePixelRatioF()
            icon = swatch(color, self.palette(), ratio, self._side, is_chosen=is_chosen)
            button.setIcon(icon)
            button.setProperty("color", color)
            button.setToolTip(color)
            button.setAccessibleName(tr("Window", "Colour {color}").format(color=color))
        for place, button in enumerate(self._proposed):
            button.setVisible(place < len(best))
        self.setEnabled(not label.retired)

    @Slot()
    def _on_title(self) -> None:
        if self._label is not None and self.title.text() != self._label.title:
            self.changed.emit(LabelChange(title=self.title.text()))

    @Slot()
    def _on_key(self) -> None:
        key = str(self.key.currentData())
        if self._label is not None and key != self._label.shortcut:
            self.changed.emit(LabelChange(shortcut=key))

    @Slot()
    def _on_color(self) -> None:
        if self._label is not None and self.color.text() != self._label.color:
            self.changed.emit(LabelChange(color=self.color.text()))

    @Slot()
    def _on_proposal(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.color.setText(str(button.property("color")))
            self._on_color()

    @Slot()
    def _on_definition(self) -> None:
        said = self.definition.toPlainText()
        if self._label is not None and said != self._label.definition:
            self.changed.emit(LabelChange(definition=said))
