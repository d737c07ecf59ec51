"""The dialog for the label set: every change is saved at once and can be taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.project.label_set import LabelChange
from annotator.services import reading
from annotator.services.project import label_set, templates
from annotator.services.tasks import Watch
from annotator.services.workspace import open_workspace
from annotator.ui.arranging.label_form import LabelForm
from annotator.ui.arranging.label_list import LabelList
from annotator.ui.arranging.template_dialogs import TemplateDialogs
from annotator.ui.arranging.work_dialog import WorkDialog
from annotator.ui.background.lookup import Lookup
from annotator.ui.context import Context
from annotator.ui.controls.close_box import close_box
from annotator.ui.controls.dialog_column import dialog_column
from annotator.ui.controls.scrolling import scrolling
from annotator.ui.controls.step_button import step_button
from annotator.ui.controls.tab_order import tab_through
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why


class LabelSetDialog(WorkDialog):
    """Lists the labels, retired ones last, with a form for the chosen one."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(tr("Window", "Labels"), (640, 540), parent)
        self._context = context
        self._lookup = Lookup(self)
        self._lookup.failed.connect(self._on_failed)
        self.finished.connect(self._lookup.stop)
        self.labels = LabelList(self)
        self.labels.currentRowChanged.connect(self._on_chosen)
        # Only the list is read again: somebody may be typing in the form already.
        self._lookup.found.connect(self.labels.show_given)
        self.form = LabelForm(context.themes.theme, self)
        self.form.changed.connect(self._on_changed)
        self.news = QLabel(self)
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self.retire = step_button("", self._on_retire, self)
        files = TemplateDialogs(str(context.workspace.path.parent), self)
        files.save_chosen.connect(self._on_save)
        files.apply_chosen.connect(self._on_apply)
        buttons = close_box(self)
        for text, slot in (
            (tr("Window", "Save as a tem&plate…"), files.ask_save),
            (tr("Window", "Appl&y a template…"), files.ask_apply),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(slot)
            button.setAutoDefault(False)
        self._lay_out(buttons)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._on_undo)
        self._show()
        self._count()
        self.labels.setFocus()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        parts = QWidget(self)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self.labels, 1)
        side = self._made_side()
        upper.addLayout(side)
        inner = QVBoxLayout(parts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(upper, 1)
        inner.addWidget(self.form)
        column = dialog_column(self, spacing=12)
        column.addWidget(scrolling(parts), 1)
        column.addWidget(self.news)
        column.addWidget(buttons)
        beside = [item.widget() for row in range(side.count()) if (item := side.itemAt(row))]
        tab_through(self.labels, *filter(None, beside), self.form.title)

    def _made_side(self) -> QVBoxLayout:
        """Return the column of buttons beside the list."""
        side = QVBoxLayout()
        side.setSpacing(6)
        for text, slot in (
            (tr("Window", "&Add…"), self._on_add),
            (tr("Window", "&Up"), self._on_up),
            (tr("Window", "&Down"), self._on_down),
        ):
            side.addWidget(step_button(text, slot, self))
        side.addWidget(self.retire)
        side.addStretch(1)
        side.addWidget(step_button(tr("Window", "Take &back"), self._on_undo, self))
        return side

    @property
    def chosen(self) -> Label | None:
        """The label that is chosen in the list."""
        return self.labels.chosen

    def _all(self) -> list[Label]:
        workspace = self._context.workspace
        retired = [label for label in reading.all_labels(workspace) if label.retired]
        return [*reading.labels(workspace), *retired]

    def _count(self) -> None:
        """Count how often each label was given; for a million labels that takes half a second."""
        # People who are still labelling do not see how often others gave a label.
        if self._context.finished_by is not None:
            return
        path = self._context.workspace.path

        def work(_watch: Watch) -> dict[LabelName, int]:
            with open_workspace(path) as workspace:
                return label_set.labels_given(workspace)

        self._lookup.ask(work)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self.news.setText(why(error))

    def _show(self, name: str = "") -> None:
        """List the labels again, with the one of this name chosen."""
        self.labels.show_labels(self._all(), name)
        self._on_chosen()

    def _do(self, act: Callable[[], object], news: str, name: str = "") -> None:
        """Change the label set, and report the outcome."""
        try:
            act()
        except KnownError as error:
            self._on_failed(error)
        else:
            self.has_changed = True
            self.news.setText(news)
        self._show(name)

    @Slot()
    def _on_chosen(self) -> None:
        label = self.chosen
        if label is None:
            return
        self.form.show_label(label, self._all())
        bring = tr("Window", "&Bring back")
        self.retire.setText(bring if label.retired else tr("Window", "&Retire"))

    @Slot(object)
    def _on_changed(self, change: LabelChange) -> None:
        label, workspace = self.chosen, self._context.workspace
        if label is not None:
            self._do(
                lambda: label_set.change(workspace, label.name, change, self._context.author),
                tr("Window", "Saved."),
            )

    @Slot()
    def _on_add(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Window", "Add a label"))
        dialog.setLabelText(tr("Window", "Its name in the data, which never changes:"))
        dialog.textValueSelected.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        workspace = self._context.workspace
        self._do(
            lambda: label_set.add(workspace, name, LabelChange(), self._context.author),
            tr("Window", "Added, with a key and a colour that were free."),
            name.strip(),
        )

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        label, workspace = self.chosen, self._context.workspace
        if label is None or label.retired:
            return
        place = max(label.position + steps, 0)
        self._do(
            lambda: label_set.move(workspace, label.name, place, self._context.author),
            tr("Window", "Saved."),
        )

    @Slot()
    def _on_retire(self) -> None:
        label, workspace = self.chosen, self._context.workspace
        if label is None:
            return
        act = label_set.bring_back if label.retired else label_set.retire
        self._do(
            lambda: act(workspace, label.name, self._context.author),
            tr("Window", "Offered again.")
            if label.retired
            else tr("Window", "No longer offered; sentences that have it keep it."),
        )

    @Slot()
    def _on_undo(self) -> None:
        try:
            undone = label_set.undo(self._context.workspace, self._context.author)
        except KnownError as error:
            self._on_failed(error)
            return
        if not undone:
            self.news.setText(tr("Window", "There is nothing to take back."))
            return
        self.has_changed = True
        self.news.setText(tr("Window", "Taken back."))
        self._show()

    @Slot(str)
    def _on_save(self, name: str) -> None:
        try:
            templates.save(self._context.workspace, Path(name), overwrite=True)
        except KnownError as error:
            self._on_failed(error)
        else:
            self.news.setText(tr("Window", "Saved to {file}.").format(file=name))

    @Slot(str)
    def _on_apply(self, name: str) -> None:
        workspace = self._context.workspace
        self._do(
            lambda: templates.apply(workspace, templates.read(Path(name)), self._context.author),
            tr("Window", "Applied; labels that it does not have are retired."),
        )
