"""The dialog about practice for newcomers: which stories serve for it, and the results."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.errors import KnownError
from annotator.domain.ids import StoryId
from annotator.services.project import practice
from annotator.services.project.practice import PracticeScore
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.plain_table import fill_table, plain_table
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.languages.language import counted, number, percent, tr
from annotator.ui.languages.saying import why
from annotator.ui.story_choices import StoryTicks, tick_list


class PracticeDialog(SizedDialog):
    """Stories to tick above, everybody's first results below."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "Practice"), (620, 520), parent)
        self._context = context
        explained = QLabel(
            tr(
                "Window",
                "Newcomers label a practice story like any other. When they finish it, they see "
                "where and why its gold differs; the results here show how they did before that.",
            ),
            self,
        )
        explained.setWordWrap(True)
        chosen = (story.id for story in practice.stories(context.workspace))
        self._ticks = StoryTicks(context.workspace, self, chosen)
        self._ticks.ticked.connect(self._on_ticked)
        self.stories = tick_list(self._ticks, tr("Window", "Stories for practice"), self)
        headings = [tr("Window", "Annotator"), tr("Window", "Story"),
                    tr("Window", "Agrees with the gold"), tr("Window", "Share")]  # fmt: skip
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
        column.addWidget(self.nobody)
        column.addWidget(buttons)
        self._show_scores()
        if self._ticks.has(0):
            self.stories.setCurrentIndex(self._ticks.index(0))
        self.stories.setFocus()

    def _show_scores(self) -> None:
        found = practice.scores(self._context.workspace)
        if self._context.finished_by is not None:
            own = self._context.annotator_id
            found = [score for score in found if score.annotator.id == own]
        self.scores.setVisible(bool(found))
        self.nobody.setVisible(not found)
        fill_table(self.scores, [_cells(score) for score in found])

    @Slot(object, bool)
    def _on_ticked(self, story: StoryId, is_ticked: bool) -> None:  # noqa: FBT001 - a signal carries it
        workspace, author = self._context.workspace, self._context.author
        try:
            if is_ticked:
                count = practice.choose(workspace, story, author)
                self.news.setText(
                    counted("%Ln sentence has gold.", "%Ln sentences have gold.", count)
                )
            else:
                practice.drop(workspace, story, author)
                self.news.clear()
        except KnownError as error:
            self.news.setText(why(error))
            # Undo the click.
            self._ticks.tick(story, is_ticked=not is_ticked)
        self._show_scores()


def _cells(score: PracticeScore) -> tuple[str, ...]:
    result = score.result
    agreed = tr("Window", "{agreed} of {total}").format(
        agreed=number(result.agreed), total=number(result.total)
    )
    return score.annotator.name, result.story, agreed, percent(result.percent)
