"""Check boxes for what annotators are not shown."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.domain.errors import KnownError
from annotator.services.project import blindness, telling
from annotator.services.project.blindness import Blindness
from annotator.ui.context import Context
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why


class KeptBack(QWidget):
    """Saves each change at once, for everybody who labels in the workspace."""

    decided = Signal()
    failed = Signal(str)
    """Carries why a decision could not be saved."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.hides = QCheckBox(tr("Window", "&Hide the outlets' names while labelling"), self)
        self.shuffles = QCheckBox(
            tr("Window", "&Give each person their own order of columns"), self
        )
        self.tells = QCheckBox(
            tr("Window", "A&nnotators see decisions on a story after finishing it"), self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for box in (self.hides, self.shuffles, self.tells):
            column.addWidget(box)
        self._show_decided()
        for box in (self.hides, self.shuffles, self.tells):
            box.clicked.connect(self._on_clicked)

    def _show_decided(self) -> None:
        """Tick the boxes as the workspace is set."""
        now = blindness.blindness(self._context.workspace)
        self.hides.setChecked(now.hides_outlets)
        self.shuffles.setChecked(now.shuffles_columns)
        self.tells.setChecked(telling.tells_decisions(self._context.workspace))

    @Slot()
    def _on_clicked(self) -> None:
        workspace, author = self._context.workspace, self._context.author
        wanted = Blindness(self.hides.isChecked(), self.shuffles.isChecked())
        try:
            if self.sender() is self.tells:
                telling.set_tells_decisions(workspace, self.tells.isChecked(), author)
            else:
                blindness.set_blindness(workspace, wanted, author)
        except KnownError as error:
            self._show_decided()
            self.failed.emit(why(error))
            return
        self.decided.emit()
