"""The headline of a list, in a line or two."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.appearance.theme import Theme, heading_font
from annotator.ui.controls.elided_label import ElidedLabel


class Banner(QWidget):
    """A heading in the typeface of the articles with a fainter line below; hidden if empty."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._details = ElidedLabel(self)
        self._title.setFont(heading_font(self._title.font(), 1.4))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 2)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self._details)
        self.set_theme(theme)
        self.hide()

    @property
    def title(self) -> str:
        """The heading."""
        return self._title.text()

    @property
    def details(self) -> str:
        """The line below it."""
        return self._details.text()

    def say(self, title: str, details: str) -> None:
        """Show a heading and a line; hide if both are empty."""
        for label, text in ((self._title, title), (self._details, details)):
            label.setText(text)
            label.setToolTip(text)
            label.setVisible(bool(text))
        self.setVisible(bool(title or details))

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        colors = self._details.palette()
        colors.setColor(self._details.foregroundRole(), theme.chrome_faint)
        self._details.setPalette(colors)
