"""The Report page: agreement, progress, and the labels of each outlet."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import KnownError
from annotator.domain.reporting.headline import headline
from annotator.overriding import override
from annotator.ui.context import Context
from annotator.ui.controls.focus import FocusRing, has_keyboard
from annotator.ui.empty_panel import Emptiness, EmptyPanel, WayOn
from annotator.ui.errors import show_error
from annotator.ui.keys.actions import Actions
from annotator.ui.languages.language import mark, tr
from annotator.ui.languages.saying import said
from annotator.ui.report_page.report_bar import ReportBar
from annotator.ui.report_page.reporter import Reporter
from annotator.ui.report_page.saving import SaveDialogs
from annotator.ui.report_page.sheet import Sheet
from annotator.ui.times import when

if TYPE_CHECKING:
    from annotator.domain.reporting.contents import Report
    from annotator.services.reporting.report_files import ReportTarget

_KEPT_BACK: Final = mark(
    "Report",
    "You see a story here once you have labelled all of it, so that nobody else's labels "
    "influence yours; reviewers see every story.",
)


class ReportPage(QWidget):
    """Shows a report, and says when it is outdated."""

    disagreements_wanted = Signal(str, str)
    """Carries the names of two labels, whose disagreements are to be shown."""
    label_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__()
        self._context = context
        self._shown: Report | None = None
        self._sheet: Sheet | None = None
        self.reporter = Reporter(context, self)
        self.reporter.changed.connect(self._on_reporter_changed)
        self.reporter.forgotten.connect(self._on_forgotten)
        self.reporter.saved.connect(self._on_saved)
        self._dialogs = SaveDialogs(context.workspace.path.parent, self)
        self._dialogs.chosen.connect(self.save)
        self.bar = ReportBar(actions, context.themes.theme, self)
        self.bar.refresh_wanted.connect(self.refresh)
        self.bar.page_wanted.connect(self._dialogs.ask_page)
        self.bar.tables_wanted.connect(self._dialogs.ask_tables)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Report", "Report"))
        self._ring = FocusRing(self._scroll, only_by_tab=True)
        self.panel = EmptyPanel(context, self)
        self.panel.look_wanted.connect(self.refresh)
        self.panel.label_wanted.connect(self.label_wanted)
        self.panel.person_wanted.connect(self.person_wanted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Report", "Report"))

    @property
    def sheet(self) -> Sheet | None:
        """The sheet with the figures; None until there is a report."""
        return self._sheet

    @Slot()
    def refresh(self) -> None:
        """Compute the figures again."""
        self.reporter.make()

    def take_focus(self) -> None:
        """Give the focus to the figures, or to the panel in their place."""
        if self._stack.currentWidget() is self._scroll:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.reporter.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.take_focus()

    def set_look(self) -> None:
        """Apply the current theme and text size."""
        self.bar.pages.set_theme(self._context.themes.theme)
        if self._shown is not None:
            self._show(self._shown)

    def stop(self) -> None:
        """Stop what is running: the workspace is about to be closed."""
        self.reporter.stop()

    @Slot(object)
    def save(self, target: "ReportTarget") -> None:
        """Save the report; if it can't go there, say so."""
        try:
            self.reporter.save_to(target)
        except KnownError as error:
            show_error(self, error)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        ends = {Qt.Key.Key_Home.value: bar.minimum(), Qt.Key.Key_End.value: bar.maximum()}
        if event.key() in ends and not event.modifiers():
            bar.setValue(ends[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        shown = self.reporter.report
        # Figures that somebody may be reading are renewed only on request.
        if shown is None or (shown.is_empty and self.reporter.is_stale):
            self.reporter.make()

    @Slot()
    def _on_reporter_changed(self) -> None:
        report = self.reporter.report
        if report is not None and report is not self._shown:
            self._show(report)
        elif report is None:
            self._say_why_there_is_none()
        self._tell()

    @Slot()
    def _on_forgotten(self) -> None:
        self._shown = None
        if self.isVisible():
            self.reporter.make()

    def _show(self, report: "Report") -> None:
        had_focus = has_keyboard(self)
        self._shown = report
        if report.is_empty:
            self.panel.tell(self._why_empty(report))
            self._stack.setCurrentWidget(self.panel)
        else:
            place = self._scroll.verticalScrollBar().value()
            self._sheet = Sheet(report, self._context.themes.theme, self._font())
            self._sheet.disagreements_wanted.connect(self.disagreements_wanted)
            self._sheet.cell_entered.connect(self._on_cell_entered)
            self._scroll.setWidget(self._sheet)
            self._scroll.verticalScrollBar().setValue(place)
            self._stack.setCurrentWidget(self._scroll)
        if had_focus:
            self.take_focus()

    def _why_empty(self, report: "Report") -> Emptiness:
        if self._context.is_kept_back:
            return Emptiness.kept_back(tr("Report", _KEPT_BACK))
        first = headline(report)
        return Emptiness.of_nothing(
            said(first.title).removesuffix("."), " ".join(map(said, first.sentences))
        )

    def _font(self) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(font.pointSizeF() * self._context.settings.zoom)
        return font

    def _say_why_there_is_none(self) -> None:
        if self.reporter.is_busy:
            self.panel.tell(
                Emptiness(
                    tr("Report", "Reading the labels…"),
                    tr("Report", "The figures will appear here in a moment."),
                )
            )
        else:
            self.panel.tell(
                Emptiness(
                    tr("Report", "No figures yet"),
                    tr("Report", "Measuring was stopped early; nothing was changed."),
                    tr("Report", "Measure"),
                    WayOn.LOOK,
                )
            )
        self._stack.setCurrentWidget(self.panel)

    def _tell(self) -> None:
        report, busy = self.reporter.report, self.reporter.is_busy
        has_figures = report is not None and not report.is_empty
        self.bar.allow(refreshing=not busy, saving=has_figures and not busy)
        if report is None:
            self.bar.tell("")
        elif self.reporter.is_stale:
            self.bar.tell(
                tr("Report", "Figures of {when}; labels have changed since.").format(
                    when=when(report.made_at)
                )
            )
        else:
            self.bar.tell(tr("Report", "Figures of {when}.").format(when=when(report.made_at)))

    @Slot(QRect)
    def _on_cell_entered(self, cell: QRect) -> None:
        middle = cell.center()
        # Each table scrolls sideways by itself.
        self._scroll.ensureVisible(0, middle.y(), 0, 2 * cell.height())

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        self.bar.tell(tr("Report", "Saved: {path}").format(path=path))
