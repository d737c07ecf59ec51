"""The dialog that moves, removes and puts back the articles of a story."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.ids import AnnotatorId, StoryId, VariantId
from annotator.services.articles import placing
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.step_button import step_button
from annotator.ui.errors import show_error
from annotator.ui.label_page.stories.article_list import ArticleList
from annotator.ui.label_page.stories.half_done import publish_half_done
from annotator.ui.label_page.stories.target_story import TargetStory
from annotator.ui.languages.language import counted, tr
from annotator.ui.large_steps import ARTICLES_AT_ONCE, LargeSteps, StepTaken

if TYPE_CHECKING:
    from annotator.services.articles.placing import PlacedArticle

_Act = Callable[[Workspace, AnnotatorId, list[VariantId], Watch], Changes]


@dataclass(frozen=True, slots=True)
class OpenStory:
    """What is open on the Label page.

    Attributes:
        story_id: The story; None if none is open.
        current: The article of the current sentence.
        letters: The letters of the columns, by their articles, if outlets are hidden from the
            person: articles then have no other name. None if outlets are shown.
    """

    story_id: StoryId | None
    current: VariantId | None
    letters: Mapping[VariantId, str] | None


class ArticlesDialog(SizedDialog):
    """Lists the story's articles and all removed ones.

    Each press of a button is one step, which can be undone once the dialog is closed.
    """

    told = Signal(str)
    """Carries a line of news."""

    def __init__(
        self, context: Context, story: OpenStory, steps: LargeSteps, parent: QWidget
    ) -> None:
        """List the articles, with the current one chosen.

        Args:
            context: The workspace and who works in it.
            story: The open story.
            steps: Takes the steps.
            parent: The window.
        """
        super().__init__(tr("Label", "Articles"), (640, 460), parent)
        self._context = context
        self._story_id = story.story_id
        self._articles: list[PlacedArticle] = []
        self._steps = steps
        self._acted: set[VariantId] | None = None
        """The articles of the step that is under way."""
        self._said = ""
        self.list = ArticleList(context.themes.theme, story.letters, self)
        self.target = TargetStory(context.workspace, story.story_id, self)
        self.move_button = step_button(tr("Label", "&Move there"), self._on_move, self)
        self.remove_button = step_button(
            tr("Label", "&Remove from the story"), self._on_remove, self
        )
        self.put_back_button = step_button(tr("Label", "&Put back"), self._on_put_back, self)
        self.correct_button = step_button(tr("Label", "&Correct…"), self._on_correct, self)
        self.correct_button.setVisible(story.letters is None)
        self.news = QLabel(self)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setWordWrap(True)
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.target.changed.connect(self._on_selected)
        steps.taken.connect(self._on_taken)
        steps.failed.connect(self._on_failed)
        self._read({story.current} if story.current is not None else set())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        explained = QLabel(
            tr(
                "Label",
                "Everybody's labels stay with an article wherever it goes. A removed article is "
                "no longer shown or counted, but nothing of it is deleted. Undo takes back each "
                "step.",
            ),
            self,
        )
        explained.setWordWrap(True)
        where = QHBoxLayout()
        where.addWidget(self.target, 1)
        where.addWidget(self.move_button)
        below = QHBoxLayout()
        below.addWidget(self.remove_button)
        below.addWidget(self.put_back_button)
        below.addWidget(self.correct_button)
        below.addStretch(1)
        below.addWidget(close_box(self))
        column = dialog_column(self, spacing=12)
        column.addWidget(explained)
        column.addWidget(self.list, 1)
        column.addLayout(where)
        column.addWidget(self.news)
        column.addLayout(below)

    def _read(self, chosen: set[VariantId]) -> None:
        """Read the articles and stories again, and choose some of the articles."""
        self._articles = placing.articles_at(self._context.workspace, self._story_id)
        self.list.show_articles(self._articles, chosen)
        self.target.reload()
        self._on_selected()

    def _chosen(self, *, removed: bool | None = None) -> list[VariantId]:
        return [each.id for each in self.list.chosen() if removed in {None, each.removed}]

    @Slot()
    def _on_selected(self) -> None:
        self.move_button.setEnabled(bool(self._chosen()) and self.target.is_complete)
        self.remove_button.setEnabled(bool(self._chosen(removed=False)))
        self.put_back_button.setEnabled(bool(self._chosen(removed=True)))
        self.correct_button.setEnabled(bool(self._chosen()))

    @Slot()
    def _on_move(self) -> None:
        story_id, title = self.target.story_id, self.target.title.text()

        def move(
            workspace: Workspace, person: AnnotatorId, chosen: list[VariantId], watch: Watch
        ) -> Changes:
            if story_id is None:
                return placing.move_to_new(workspace, person, chosen, title, watch)
            return placing.move(workspace, person, chosen, story_id, watch)

        chosen = self._chosen()
        self._said = counted("%Ln article moved", "%Ln articles moved", len(chosen))
        self._act(tr("Label", "Moving articles…"), move, chosen)

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen(removed=False)
        self._said = counted("%Ln article removed", "%Ln articles removed", len(chosen))
        self._act(tr("Label", "Removing articles…"), placing.remove, chosen)

    @Slot()
    def _on_put_back(self) -> None:
        chosen = self._chosen(removed=True)
        self._said = counted("%Ln article put back", "%Ln articles put back", len(chosen))
        self._act(tr("Label", "Putting articles back…"), placing.put_back, chosen)

    @Slot()
    def _on_correct(self) -> None:
        from annotator.ui.label_page.stories.details_dialog import DetailsDialog

        dialog = DetailsDialog(self._context, self.list.chosen(), self, self._steps)
        dialog.accepted.connect(self._on_corrected)
        dialog.told.connect(self.told)
        dialog.open()

    @Slot()
    def _on_corrected(self) -> None:
        self._read(set(self._chosen()))

    def _act(self, title: str, act: _Act, chosen: list[VariantId]) -> None:
        """Take one step on the articles; the dialog waits until it has ended."""
        self._acted = set(chosen)
        try:
            annotator_id = self._context.require_annotator()
        except KnownError as error:
            self._on_failed(error)
            return

        def take(workspace: Workspace, watch: Watch) -> Changes:
            return act(workspace, annotator_id, chosen, watch)

        self._steps.take(title, take, self, is_large=len(chosen) > ARTICLES_AT_ONCE)

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        acted, self._acted = self._acted, None
        if acted is None:
            return
        news = tr("Label", "Stopped partway") if taken.was_stopped else self._said
        self._tell(news)
        self.target.title.clear()
        self._read(acted)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        acted, self._acted = self._acted, None
        if acted is None:
            return
        target = self.target.story_id
        stories = {each.story.id for each in self._articles if each.id in acted}
        publish_half_done(self._context, stories | ({target} if target is not None else set()))
        self._read(acted)
        show_error(self, error)

    def _tell(self, news: str) -> None:
        self.news.setText(
            tr("Label", "{news}; undo takes it back once this is closed.").format(news=news)
        )
        self.told.emit(news)
