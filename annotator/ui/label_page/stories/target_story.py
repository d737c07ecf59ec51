"""The story that articles are moved to: one of the workspace, or a new one with a title."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from annotator.domain.ids import StoryId
from annotator.services.workspace import Workspace
from annotator.ui.languages.language import tr
from annotator.ui.story_choices import StoryChoices


class TargetStory(QWidget):
    """A list of stories and, while "A new story" is chosen, a field for its title."""

    changed = Signal()

    def __init__(self, workspace: Workspace, without: StoryId | None, parent: QWidget) -> None:
        """Offer the stories.

        Args:
            workspace: The workspace.
            without: A story that is not offered: the one the articles are in.
            parent: The dialog.
        """
        super().__init__(parent)
        self._choices = StoryChoices(workspace, self, tr("Label", "A new story"), without)
        self.stories = QComboBox(self)
        self.stories.setModel(self._choices)
        self.stories.setAccessibleName(tr("Label", "The story that the articles belong to"))
        self.stories.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("Label", "the title of the new story"))
        self.title.setAccessibleName(tr("Label", "The title of the new story"))
        label = QLabel(tr("Label", "&Story"), self)
        label.setBuddy(self.stories)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.stories, 2)
        row.addWidget(self.title, 1)
        self.stories.currentIndexChanged.connect(self._show_title)
        self.stories.currentIndexChanged.connect(self.changed)
        self.title.textChanged.connect(self.changed)

    @property
    def story_id(self) -> StoryId | None:
        """The chosen story; None for a new one."""
        chosen = self.stories.currentData()
        return None if chosen is None else StoryId(chosen)

    @property
    def is_complete(self) -> bool:
        """Whether articles can be moved there: a new story needs a title."""
        return self.story_id is not None or bool(self.title.text().strip())

    def reload(self) -> None:
        """Read the stories again, and choose the first of them; does not emit `changed`."""
        with QSignalBlocker(self.stories):
            self._choices.reload()
            self.stories.setCurrentIndex(1 if self._choices.has(1) else 0)
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        self.title.setVisible(self.story_id is None)
