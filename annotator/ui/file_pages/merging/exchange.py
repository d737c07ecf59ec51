"""Sending a workspace to an annotator, and merging what comes back."""

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.history.changes import NOTHING_CHANGED
from annotator.services import people
from annotator.services.exchange import acquaintance, merging, sending
from annotator.services.exchange.merging import Answers, MergeReport, PersonQuestion
from annotator.services.exchange.sending import SendReport
from annotator.services.tasks import Watch
from annotator.services.upkeep import backups
from annotator.services.workspace import open_workspace
from annotator.ui.background.window_tasks import WindowTasks
from annotator.ui.context import Context
from annotator.ui.errors import show_message
from annotator.ui.file_pages.merging.merge_dialog import MergedDialog, MergeDialog
from annotator.ui.file_pages.merging.send_dialog import SendDialog, SendWish
from annotator.ui.languages.language import tr
from annotator.ui.wording import n_labels, n_stories, n_variants

_Previewed: TypeAlias = tuple[list[MergeReport], list[PersonQuestion]]
_Reconsidered: TypeAlias = tuple[Answers, list[MergeReport]]


class Exchange(QObject):
    """Sends and merges for a window."""

    merged = Signal(object, object)
    """Carries the path of the workspace and the `Changes` of a merge."""
    reconsidered = Signal(object, object)
    """Carries a person's `Answers`, and `MergeReport`s of what would come with them."""

    def __init__(self, tasks: WindowTasks) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._workspace = Path()
        self._makes_backups = False
        self._backup_folder: Path | None = None
        self._paths: list[Path] = []

    def ask_merge(self, context: Context, paths: list[Path]) -> None:
        """Show what a merge of these files would bring, then merge them."""
        self._workspace, self._paths = context.workspace.path, paths
        self._makes_backups = context.settings.makes_backups
        self._backup_folder = context.settings.backup_folder
        workspace = self._workspace

        def work(watch: Watch) -> _Previewed:
            with open_workspace(workspace) as opened:
                reports = [merging.preview(opened, path, watch=watch) for path in paths]
                files = [report.file for report in reports]
                # Two files of one colleague would ask the same question twice.
                for_others = dict.fromkeys(acquaintance.stand_ins(opened, files).values())
                return reports, [*acquaintance.ask(opened, files), *for_others]

        self._tasks.start(tr("Files", "Reading workspaces…"), work, self._on_previewed)

    def ask_send(self, context: Context) -> None:
        """Ask whom a workspace is for and what it contains, then write it."""
        self._workspace = context.workspace.path
        dialog = SendDialog(context.workspace, self._tasks.window)
        dialog.wanted.connect(self._on_send_wanted)
        self._tasks.show(dialog)

    @Slot(object)
    def _on_previewed(self, found: _Previewed) -> None:
        reports, questions = found
        dialog = MergeDialog(
            reports, questions, self._tasks.window, makes_backup=self._makes_backups
        )
        dialog.wanted.connect(self._on_merge_wanted)
        dialog.answered.connect(self._on_answered)
        self.reconsidered.connect(dialog.show_reports)
        self._tasks.show(dialog)

    @Slot(object)
    def _on_answered(self, answers: Answers) -> None:
        """Compute the preview again: one person may have labelled a sentence here and there."""
        workspace, paths = self._workspace, self._paths

        def work(watch: Watch) -> _Reconsidered:
            with open_workspace(workspace) as opened:
                return answers, [merging.preview(opened, path, answers, watch) for path in paths]

        self._tasks.start(tr("Files", "Reading workspaces…"), work, self._on_reconsidered)

    @Slot(object)
    def _on_reconsidered(self, outcome: _Reconsidered) -> None:
        self.reconsidered.emit(*outcome)

    @Slot(object, bool)
    def _on_merge_wanted(
        self,
        answers: Answers,
        is_backup_wanted: bool,  # noqa: FBT001 - a signal carries it
    ) -> None:
        workspace, paths, folder = self._workspace, self._paths, self._backup_folder

        def work(watch: Watch) -> tuple[Path, list[MergeReport]]:
            reports: list[MergeReport] = []
            with open_workspace(workspace) as opened:
                if is_backup_wanted:
                    backups.make(opened, folder, watch=watch)
                for path in paths:
                    reports.append(merging.run(opened, path, answers, watch))
                    if not reports[-1].is_complete:
                        break
            return workspace, reports

        self._tasks.start(tr("Files", "Merging…"), work, self._on_merged)

    @Slot(object)
    def _on_merged(self, outcome: tuple[Path, list[MergeReport]]) -> None:
        workspace, reports = outcome
        if self._tasks.is_stopped:
            return
        changes = NOTHING_CHANGED
        for report in reports:
            changes = changes.followed_by(report.changes)
        self.merged.emit(workspace, changes)
        self._tasks.show(MergedDialog(reports, self._tasks.window))

    @Slot(object)
    def _on_send_wanted(self, wish: SendWish) -> None:
        workspace = self._workspace

        def work(watch: Watch) -> SendReport:
            with (
                open_workspace(workspace) as opened,
                people.acting(opened, wish.name, stays=True) as annotator,
            ):
                return sending.send(opened, annotator.id, wish.out, wish.stories, watch)

        self._tasks.start(tr("Files", "Writing the workspace…"), work, self._on_sent)

    @Slot(object)
    def _on_sent(self, report: SendReport) -> None:
        if self._tasks.is_stopped:
            return
        heading = tr("Files", "Written: {stories}, {variants}.").format(
            stories=n_stories(report.stories), variants=n_variants(report.variants)
        )
        own = tr("Files", "{labels} of their own were included.").format(
            labels=n_labels(report.labels)
        )
        show_message(self._tasks.window, heading, f"{report.out}\n\n{own}")
