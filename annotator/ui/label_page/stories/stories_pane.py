"""The list of stories, and the progress of the whole workspace below it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.work.progress import Progress
from annotator.ui.controls.plain_tip import plain_tip
from annotator.ui.label_page.stories.story_list import StoryListView
from annotator.ui.languages.language import number, percent, tr


class StoriesPane(QWidget):
    """The list of stories and, below it, how much of the workspace is labelled."""

    def __init__(self, stories: StoryListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QLabel(self)
        self._whole.setContentsMargins(14, 6, 10, 7)
        self._whole.setForegroundRole(self._whole.foregroundRole().PlaceholderText)
        self._whole.setAccessibleName(tr("Label", "Progress of the workspace"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stories, 1)
        column.addWidget(self._whole)

    @property
    def said(self) -> str:
        """The text about the workspace."""
        return self._whole.text()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the person is with all stories; None if that is not known yet."""
        if progress is None or not progress.total:
            self._whole.clear()
            return
        self._whole.setText(
            tr("Label", "All stories · {percent}").format(percent=percent(progress.percent))
        )
        done = tr("Label", "{labelled} of {total} sentences labelled").format(
            labelled=number(progress.labelled), total=number(progress.total)
        )
        self._whole.setToolTip(plain_tip(done))
        self._whole.setAccessibleDescription(done)
