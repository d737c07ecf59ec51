"""The Review page: the disagreements, the chosen one in its variant, the votes, the decision."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.domain.disagreement import Disagreement
from annotator.domain.ids import LabelName, SentenceId
from annotator.domain.labels import by_name
from annotator.domain.log import NO_VERDICT, Verdict
from annotator.services import reading, reviewing
from annotator.ui.action_table import Scope
from annotator.ui.actions import Actions
from annotator.ui.context import Context
from annotator.ui.label_page.label_bar import LabelBar
from annotator.ui.label_page.quiet_panel import QuietPanel
from annotator.ui.reading_view import ReadingView
from annotator.ui.review_page.disagreement_list import (
    DisagreementDelegate,
    DisagreementModel,
)
from annotator.ui.review_page.votes_pane import VotesPane
from annotator.ui.sentence_model import SentenceModel
from annotator.ui.theme import reading_font

_WIDTHS: Final = (340, 560, 300)


class ReviewPage(QWidget):
    """Decides, one key a disagreement; nobody's own label changes."""

    person_wanted = Signal()
    label_wanted = Signal()

    def __init__(self, context: Context, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Disagreement | None = None
        self._is_stale = True
        self._is_deciding = False
        theme = context.themes.theme
        self._labels = by_name(reading.all_labels(context.workspace))
        self._model = DisagreementModel(context, self)
        self._delegate = DisagreementDelegate(self._labels, theme, self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("Disagreements, most contested first")
        self.list.viewport().setBackgroundRole(self.backgroundRole().Window)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self._heading = QLabel(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setContentsMargins(14, 9, 14, 9)
        font = QFont(self._heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setContentsMargins(14, 9, 14, 9)
        self._reading = QWidget(self)
        self._reading_layout = QVBoxLayout(self._reading)
        self._reading_layout.setContentsMargins(0, 0, 0, 0)
        self._reading_layout.setSpacing(0)
        self._reading_layout.addWidget(self._place)
        self._view: ReadingView | None = None
        self.votes = VotesPane(self._labels, theme, self)
        self.bar = LabelBar(theme, self)
        labels = reading.labels(context.workspace)
        self.bar.add_labels(labels, [actions[f"decide.{label.name}"] for label in labels])
        self._panel = QuietPanel()
        self._panel.accepted.connect(self.label_wanted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._assembled())
        self._stack.addWidget(self._panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        actions.attach(Scope.REVIEW, self)
        for action in actions.starting_with("decide."):
            action.triggered.connect(self._on_decide)
        actions.connect_to({"review.next": self._on_next, "review.previous": self._on_previous})
        context.bus.changed.connect(self._on_changed)

    @property
    def shown(self) -> Disagreement | None:
        """The disagreement that waits for a decision."""
        return self._shown

    @property
    def disagreements(self) -> DisagreementModel:
        """The disagreements."""
        return self._model

    def refresh(self) -> None:
        """Read the list anew if something changed since it was shown last."""
        if self._is_stale:
            self._reload(self._shown.sentence_id if self._shown else None, 0)

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        if self._stack.currentWidget() is self._panel:
            self._panel.take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sentence(self, sentence_id: SentenceId) -> None:
        """Choose the disagreement about a sentence."""
        self._reload(sentence_id, 0)

    def set_look(self) -> None:
        """Take over the theme and the text size in force."""
        theme = self._context.themes.theme
        self._delegate.theme = theme
        self.list.viewport().update()
        self.votes.set_theme(theme)
        self.bar.set_theme(theme)
        if self._view is not None:
            self._view.set_look(theme, reading_font(self._context.settings.zoom))

    def _assembled(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        for widget in (left, self._reading, self.votes):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(list(_WIDTHS))
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(splitter, 1)
        rows.addWidget(self.bar)
        return whole

    def _reload(self, sentence_id: SentenceId | None, row: int) -> None:
        """Read the list anew and choose a sentence in it, else a row."""
        self._is_stale = False
        self._model.reload()
        count = reviewing.count_open(self._context.workspace)
        self._heading.setText(f"{count} open disagreement{'' if count == 1 else 's'}")
        if count == 0:
            self._show(None)
            self._panel.say(
                "No open disagreements",
                "Sentences appear here when two annotators have labelled them differently.",
                "To the Label page",
            )
            self._stack.setCurrentWidget(self._panel)
            return
        self._stack.setCurrentIndex(0)
        found = None if sentence_id is None else self._model.row_of(sentence_id)
        target = found if found is not None else min(row, self._model.rowCount() - 1)
        self.list.setCurrentIndex(self._model.index(target))
        self._show(self._model.at(target))

    def _show(self, disagreement: Disagreement | None) -> None:
        before = self._shown
        self._shown = disagreement
        if disagreement is None:
            self.votes.show_votes(())
            return
        self._place.setText(f"{disagreement.variant} · {disagreement.story}")
        if self._view is None or before is None or before.variant_id != disagreement.variant_id:
            self._show_variant(disagreement)
        if self._view is not None:
            row = self._view.sentence_model.row_of(disagreement.sentence_id)
            if row is not None:
                self._view.make_current(row)
                middle = QAbstractItemView.ScrollHint.PositionAtCenter
                self._view.scrollTo(self._view.sentence_model.index(row), middle)
        workspace = self._context.workspace
        self.votes.show_votes(reviewing.votes(workspace, disagreement.sentence_id))

    def _show_variant(self, disagreement: Disagreement) -> None:
        page = reading.variant_page(self._context.workspace, disagreement.variant_id)
        if page is None:
            return
        model = SentenceModel(page.sentences, _unseen, self._labels)
        font = reading_font(self._context.settings.zoom)
        view = ReadingView(model, self._context.themes.theme, font, self._reading)
        model.setParent(view)
        view.set_active(active=True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(f"The sentence in {disagreement.variant}")
        if self._view is not None:
            self._reading_layout.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = view
        self._reading_layout.addWidget(view, 1)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show(self._model.at(current.row()))

    @Slot()
    def _on_decide(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction) or self._shown is None:
            return
        if self._context.person is None:
            self.person_wanted.emit()
            return
        row = self.list.currentIndex().row()
        workspace = self._context.workspace
        reviewer = self._context.require_annotator()
        changes = reviewing.adjudicate(
            workspace, reviewer, self._shown.sentence_id, LabelName(str(action.data()))
        )
        self._is_deciding = True
        self._context.bus.publish(changes)
        self._is_deciding = False
        self._reload(None, row)
        self.bar.tell(f"Decided: {action.data()}")

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        row = self.list.currentIndex().row() + steps
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row))

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible() and not self._is_deciding:
            self.refresh()


def _unseen(_sentence: SentenceId) -> Verdict:
    """Show no verdict beside the sentences: the votes stand on the right."""
    return NO_VERDICT
