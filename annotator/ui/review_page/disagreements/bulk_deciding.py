"""Deciding many sentences by a rule: choosing it, counting and deciding, off the GUI thread."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.bulk_decisions import BulkPreview, Rule
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.services.review import reviewing_in_bulk
from annotator.services.review.reviewing_in_bulk import BulkReport
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.background.lookup import Lookup
from annotator.ui.context import Context
from annotator.ui.errors import show_error
from annotator.ui.languages.language import number, tr
from annotator.ui.review_page.disagreements.bulk_dialog import BulkDialog
from annotator.ui.surveyor import Surveyor
from annotator.ui.wording import n_sentences


class BulkDeciding(QObject):
    """Opens the dialog and applies the chosen rule, as one step that can be undone."""

    told = Signal(str)
    """Carries a line of news."""

    def __init__(self, context: Context, labels: dict[LabelName, Label], window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._labels = labels
        self._window = window
        self._filter = DisagreementFilter()
        self.dialog: BulkDialog | None = None
        self._counting = Lookup(window)
        self._counting.found.connect(self._on_counted)
        self._counting.failed.connect(self._on_failed)
        context.bus.changed.connect(self._on_changed)
        self.doing: Surveyor[BulkReport] = Surveyor(context, window)
        self.doing.changed.connect(self._on_done)
        self._reported: BulkReport | None = None

    def ask(self, wanted: DisagreementFilter, scope: str) -> None:
        """Ask which rule to apply.

        Args:
            wanted: The sentences to decide.
            scope: A description of these sentences.
        """
        if self.dialog is not None or self.doing.is_busy:
            return
        self._filter = wanted
        self.dialog = BulkDialog(self._labels, scope, self._window)
        self.dialog.rule_chosen.connect(self._count)
        self.dialog.wanted.connect(self._decide)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()
        self._count(self.dialog.rule)

    def stop(self) -> None:
        """Stop what is running: the workspace is about to be closed."""
        self._counting.stop()
        self.doing.stop()

    @Slot(object)
    def _count(self, rule: Rule) -> None:
        path, wanted = self._context.workspace.path, self._filter

        def preview(watch: Watch) -> BulkPreview:
            with open_workspace(path) as workspace:
                return reviewing_in_bulk.preview(workspace, rule, wanted, watch)

        self._counting.ask(preview)

    @Slot(object)
    def _on_counted(self, found: BulkPreview) -> None:
        if self.dialog is not None:
            self.dialog.show_preview(found)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        show_error(self._window, error)

    @Slot()
    def _on_changed(self) -> None:
        """Count again: somebody else has labelled or decided meanwhile."""
        if self.dialog is not None:
            self.dialog.show_preview(None)
            self._count(self.dialog.rule)

    @Slot(object)
    def _decide(self, preview: BulkPreview) -> None:
        reviewer = self._context.require_annotator()

        def decide(workspace: Workspace, watch: Watch) -> BulkReport:
            return reviewing_in_bulk.adjudicate(workspace, reviewer, preview, watch=watch)

        self.doing.look(tr("Review", "Deciding…"), decide)

    @Slot()
    def _on_done(self) -> None:
        report = self.doing.found
        if self.doing.is_busy or report is None or report is self._reported:
            return
        self._reported = report
        self._context.bus.publish(report.changes)
        done = n_sentences(report.decided)
        if report.left:
            told = tr("Review", "{sentences} decided; {left} were not reached; one undo step")
            self.told.emit(told.format(sentences=done, left=number(report.left)))
        else:
            told = tr("Review", "{sentences} decided; one undo step")
            self.told.emit(told.format(sentences=done))

    @Slot()
    def _on_closed(self) -> None:
        self._counting.stop()
        self.dialog = None
