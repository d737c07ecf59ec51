"""The dialog that corrects an article's outlet, headline, date, address and story title."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.history.changes import Changes
from annotator.domain.history.details import Detail
from annotator.domain.ids import VariantId
from annotator.services.articles import detailing
from annotator.services.articles.placing import PlacedArticle
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.context import Context
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.sized_dialog import SizedDialog
from annotator.ui.controls.tick_box import TickBox
from annotator.ui.errors import show_error
from annotator.ui.label_page.stories.half_done import publish_half_done
from annotator.ui.languages.language import counted, mark, tr
from annotator.ui.large_steps import ARTICLES_AT_ONCE, LargeSteps, StepTaken

_FIELDS: Final = (
    (Detail.OUTLET, mark("Label", "&Outlet"), mark("Label", "unknown: who published it?")),
    (Detail.TITLE, mark("Label", "&Headline"), mark("Label", "only if it is not in the text")),
    (Detail.PUBLISHED_AT, mark("Label", "&Published"), mark("Label", "such as 2026-03-31")),
    (Detail.URL, mark("Label", "&Address"), mark("Label", "where it was found")),
)

_NAMED: Final = 3
"""How many articles are named at most; the others are counted."""


class DetailsDialog(SizedDialog):
    """Saves all changes as one step, which can be undone."""

    told = Signal(str)
    """Carries a line of news."""

    def __init__(
        self,
        context: Context,
        articles: Sequence[PlacedArticle],
        parent: QWidget,
        steps: LargeSteps,
    ) -> None:
        """Make the form.

        Args:
            context: The workspace and who works in it.
            articles: The articles to correct, at least one; all get the same values.
            parent: The window or dialog that it opens over.
            steps: Takes the step.
        """
        super().__init__(tr("Label", "Names and dates"), (560, 300), parent)
        self._context = context
        self._articles = articles
        self._steps = steps
        self._is_saving = False
        steps.taken.connect(self._on_taken)
        steps.failed.connect(self._on_failed)
        said = [detailing.of_article(context.workspace, each.id) for each in articles]
        # A field in which the articles differ is shown empty, so leaving it empty means no change.
        self._alike = [field for field in Detail if len({each[field] for each in said}) == 1]
        self.fields = {
            field: self._field(
                said[0][field] if field in self._alike else None,
                tr("Label", title),
                tr("Label", unknown),
            )
            for field, title, unknown in _FIELDS
        }
        self.story = QLineEdit(articles[0].story.title, self)
        self.story.setAccessibleName(tr("Label", "The story's title"))
        self.story.setCursorPosition(0)
        self._others = self._of_same_outlet(said)
        self.everywhere = self._made_everywhere()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        outlet = self.fields[Detail.OUTLET]
        outlet.textChanged.connect(self._on_outlet)
        self._on_outlet()
        outlet.setFocus(Qt.FocusReason.OtherFocusReason)
        outlet.selectAll()

    def _field(self, value: str | None, title: str, unknown: str) -> QLineEdit:
        """Return the field of a detail; `value` is None if the articles differ in it."""
        field = QLineEdit(value or "", self)
        field.setPlaceholderText(
            tr("Label", "several; left as they are") if value is None else unknown
        )
        field.setAccessibleName(title.replace("&", ""))
        field.setCursorPosition(0)
        return field

    def _made_everywhere(self) -> TickBox:
        box = TickBox(
            counted(
                "In its %Ln other article too",
                "In its %Ln other articles too",
                len(self._others),
            ),
            self,
        )
        box.setToolTip(tr("Label", "Corrects only the outlet, in every article that has it"))
        return box

    def _of_same_outlet(self, said: Sequence[Mapping[Detail, str]]) -> list[VariantId]:
        """Return the other articles of the outlet, if all these articles are of one outlet."""
        outlets = {each[Detail.OUTLET] for each in said}
        if outlets == {""} or len(outlets) > 1:
            return []
        here = {each.id for each in self._articles}
        found = detailing.of_outlet(self._context.workspace, *outlets)
        return [each for each in found if each not in here]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for field, title, _ in _FIELDS:
            label = QLabel(tr("Label", title), self)
            label.setBuddy(self.fields[field])
            form.addRow(label, self.fields[field])
            if field is Detail.OUTLET:
                form.addRow("", self.everywhere)
                form.setRowVisible(self.everywhere, bool(self._others))
        label = QLabel(tr("Label", "&Story"), self)
        label.setBuddy(self.story)
        form.addRow(label, self.story)
        column = dialog_column(self, spacing=12)
        column.addWidget(self._explained())
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _explained(self) -> QLabel:
        named = list(dict.fromkeys(each.source or each.name for each in self._articles))
        names = ", ".join(named)
        if len(named) > _NAMED:
            names = counted("%Ln article", "%Ln articles", len(self._articles))
        explained = QLabel(
            tr(
                "Label",
                "{articles}: corrections apply everywhere and for everybody. The text and its "
                "labels stay as they are, and undo takes the corrections back.",
            ).format(articles=names),
            self,
        )
        explained.setTextFormat(Qt.TextFormat.PlainText)
        explained.setWordWrap(True)
        return explained

    def _wanted(self) -> dict[VariantId, dict[Detail, str]]:
        values = {
            field: edit.text()
            for field, edit in self.fields.items()
            if edit.isModified() and (edit.text() or field in self._alike)
        }
        wanted = {each.id: values for each in self._articles}
        if self.everywhere.isEnabled() and self.everywhere.isChecked():
            outlet = {Detail.OUTLET: self.fields[Detail.OUTLET].text()}
            wanted |= dict.fromkeys(self._others, outlet)
        return wanted

    @Slot()
    def _on_outlet(self) -> None:
        self.everywhere.setEnabled(self.fields[Detail.OUTLET].isModified())

    @Slot()
    def _on_save(self) -> None:
        titles = {}
        if self.story.isModified():
            titles = {self._articles[0].story.id: self.story.text()}
        wanted = self._wanted()
        self._is_saving = True
        try:
            annotator_id = self._context.require_annotator()
        except KnownError as error:
            self._on_failed(error)
            return

        def correct(workspace: Workspace, watch: Watch) -> Changes:
            return detailing.correct(workspace, annotator_id, wanted, titles, watch)

        is_large = len(wanted) > ARTICLES_AT_ONCE
        self._steps.take(tr("Label", "Correcting articles…"), correct, self, is_large=is_large)

    @Slot(object)
    def _on_taken(self, taken: StepTaken) -> None:
        if not self._is_saving:
            return
        if taken.was_stopped:
            self.told.emit(tr("Label", "Stopped partway; undo takes it back"))
        elif taken.result:
            self.told.emit(tr("Label", "Corrected; undo takes it back"))
        self.accept()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if not self._is_saving:
            return
        self._is_saving = False
        publish_half_done(self._context, {each.story.id for each in self._articles})
        show_error(self, error)
