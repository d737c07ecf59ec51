"""Practice for newcomers: which stories serve for it, and how everybody did."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.ids import StoryId
from annotator.services import reading
from annotator.services.project import practice
from annotator.services.project.practice import PracticeScore
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.plain_table import fill_table, plain_table
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.tick_list import TickList, is_ticked
from annotator.ui.languages.language import counted, number, percent, tr
from annotator.ui.languages.saying import why

_MOST_STORIES: Final = 2_000


class PracticeDialog(SizedDialog):
    """Stories to tick above, everybody's first results below."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "Practice"), (620, 520), parent)
        self._context = context
        explained = QLabel(
            tr(
                "Window",
                "Newcomers label a practice story like any other. When it is done they see where "
                "and why its gold differs; here stands how they did before they saw it.",
            ),
            self,
        )
        explained.setWordWrap(True)
        self.stories = TickList[StoryId](tr("Window", "Stories for practice"), self)
        chosen = {story.id for story in practice.stories(context.workspace)}
        for row in reading.stories(context.workspace, None, limit=_MOST_STORIES):
            self.stories.add(row.story.title, row.story.id, is_ticked=row.story.id in chosen)
        self.stories.itemChanged.connect(self._on_changed)
        headings = [tr("Window", "Annotator"), tr("Window", "Story"), tr("Window", "As the gold"),
                    tr("Window", "Share")]  # fmt: skip
        self.scores = plain_table(headings, tr("Window", "Results"), 1, self)
        self.nobody = QLabel(tr("Window", "Nobody has finished a practice story yet."), self)
        self.nobody.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.news = QLabel(self)
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        buttons = close_box(self)
        column = dialog_column(self)
        column.addWidget(explained)
        column.addWidget(self.stories, 1)
        column.addWidget(self.news)
        column.addWidget(self.scores, 1)
        column.addWidget(self.nobody, 1)
        column.addWidget(buttons)
        self._show_scores()
        self.stories.setCurrentRow(0)
        self.stories.setFocus()

    def _show_scores(self) -> None:
        found = practice.scores(self._context.workspace)
        if self._context.finished_by is not None:
            own = self._context.annotator_id
            found = [score for score in found if score.annotator.id == own]
        self.scores.setVisible(bool(found))
        self.nobody.setVisible(not found)
        fill_table(self.scores, [_cells(score) for score in found])

    @Slot(QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem) -> None:
        workspace, author = self._context.workspace, self._context.author
        story = self.stories.thing(item)
        try:
            if is_ticked(item):
                count = practice.choose(workspace, story, author)
                self.news.setText(
                    counted("%Ln sentence has gold.", "%Ln sentences have gold.", count)
                )
            else:
                practice.drop(workspace, story, author)
                self.news.clear()
        except KnownError as error:
            self.news.setText(why(error))
            self.stories.blockSignals(True)  # noqa: FBT003 - Qt's own
            # Back to the way it was before the click.
            item.setCheckState(
                Qt.CheckState.Unchecked if is_ticked(item) else Qt.CheckState.Checked
            )
            self.stories.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_scores()


def _cells(score: PracticeScore) -> tuple[str, ...]:
    result = score.result
    agreed = tr("Window", "{agreed} of {total}").format(
        agreed=number(result.agreed), total=number(result.total)
    )
    return score.annotator.name, result.story, agreed, percent(result.percent)
