"""Deciding many sentences by a rule: asking, counting and doing it, off the GUI thread."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.ids import LabelName
from annotator.domain.labels import Label
from annotator.domain.review.bulk_decisions import BulkPreview, Rule
from annotator.domain.review.disagreement import DisagreementFilter
from annotator.services.review import reviewing
from annotator.services.review.reviewing_in_bulk import BulkReport
from annotator.services.tasks import Watch
from annotator.services.workspace import Workspace
from annotator.ui.context import Context
from annotator.ui.languages.language import number, tr
from annotator.ui.review_page.disagreements.bulk_dialog import BulkDialog
from annotator.ui.surveyor import Surveyor
from annotator.ui.wording import n_sentences


class BulkDeciding(QObject):
    """Opens the dialog and does what was chosen in it, as one step that can be undone."""

    told = Signal(str)
    """Carries a line of news."""

    def __init__(self, context: Context, labels: dict[LabelName, Label], window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._labels = labels
        self._window = window
        self._filter = DisagreementFilter()
        self.dialog: BulkDialog | None = None
        self.counting: Surveyor[BulkPreview] = Surveyor(context, window)
        self.counting.changed.connect(self._on_counted)
        self.doing: Surveyor[BulkReport] = Surveyor(context, window)
        self.doing.changed.connect(self._on_done)
        self._reported: BulkReport | None = None

    def ask(self, wanted: DisagreementFilter, scope: str) -> None:
        """Ask which rule to follow.

        Args:
            wanted: On which sentences.
            scope: The same in words.
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
        """Have what runs stop: the workspace is about to be closed."""
        self.counting.stop()
        self.doing.stop()

    @Slot(object)
    def _count(self, rule: Rule) -> None:
        wanted = self._filter

        def preview(workspace: Workspace, watch: Watch) -> BulkPreview:
            return reviewing.bulk_preview(workspace, rule, wanted, watch)

        self.counting.look(tr("Review", "Counting…"), preview)

    @Slot()
    def _on_counted(self) -> None:
        found, dialog = self.counting.found, self.dialog
        if dialog is None or self.counting.is_busy:
            return
        if found is None or found.rule != dialog.rule or self.counting.is_stale:
            # Another rule was chosen in the meantime; a stopped count is not restarted.
            if found is not None and self.counting.ended_well:
                self._count(dialog.rule)
            else:
                dialog.reject()
            return
        dialog.show_preview(found)

    @Slot(object)
    def _decide(self, preview: BulkPreview) -> None:
        reviewer = self._context.require_annotator()

        def decide(workspace: Workspace, watch: Watch) -> BulkReport:
            return reviewing.bulk_adjudicate(workspace, reviewer, preview, watch=watch)

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
        self.dialog = None
