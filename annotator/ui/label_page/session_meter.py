"""The person's pace and progress, without reading the whole workspace at each key press."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.history.changes import Changes
from annotator.domain.ids import AnnotatorId
from annotator.domain.work.pace import Pace
from annotator.domain.work.progress import Progress
from annotator.services import reading, sessions
from annotator.services.workspace import wall_clock
from annotator.ui.context import Context
from annotator.ui.label_page.open_story.pen import Pen


class SessionMeter(QObject):
    """Adds up what is labelled in this window; the whole workspace is counted in idle moments."""

    changed = Signal()

    def __init__(self, context: Context, pen: Pen, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk = pen.desk
        self._pace = Pace()
        self._elsewhere: Progress | None = None
        self._is_stale = False
        self._here = self._story_progress()
        pen.labelled.connect(self._on_labelled)
        desk.story_opened.connect(self._on_story_opened)
        desk.verdicts_changed.connect(self._on_story_changed)
        desk.kinds_changed.connect(self._on_story_changed)
        context.bus.changed.connect(self._on_changed)
        context.person_changed.connect(self._forget)

    @property
    def pace(self) -> Pace:
        """What was labelled in this session."""
        return self._pace

    @property
    def progress(self) -> Progress | None:
        """How far the person is with all stories; None until that has been counted."""
        if self._elsewhere is None:
            return None
        return Progress(
            self._elsewhere.labelled + self._here.labelled,
            self._elsewhere.total + self._here.total,
        )

    @Slot()
    def refresh(self) -> None:
        """Count the session again, and the workspace if more than the open story has changed."""
        if self._elsewhere is None or self._is_stale:
            self.read()
        elif self._read_pace():
            self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Count the workspace and the session; for idle moments."""
        workspace, person = self._context.workspace, self._context.annotator_id
        self._read_pace()
        self._is_stale = False
        whole = reading.workspace_progress(workspace, AnnotatorId(-1) if person is None else person)
        self._here = self._story_progress()
        self._elsewhere = Progress(
            whole.labelled - self._here.labelled, whole.total - self._here.total
        )
        self.changed.emit()

    def _read_pace(self) -> bool:
        """Count the session again; return whether the figures have changed."""
        workspace, person = self._context.workspace, self._context.annotator_id
        before = self._pace
        if person is not None:
            self._pace = sessions.current_pace(workspace, person)
        return self._pace != before

    def _story_progress(self) -> Progress:
        state = self._desk.state
        return Progress(0, 0) if state is None else state.progress()

    @Slot(int)
    def _on_labelled(self, sentences: int) -> None:
        self._pace = self._pace.after(wall_clock(), sentences)
        self.changed.emit()

    @Slot()
    def _on_story_opened(self) -> None:
        whole = self.progress
        self._here = self._story_progress()
        if whole is not None:
            self._elsewhere = Progress(
                whole.labelled - self._here.labelled, whole.total - self._here.total
            )

    @Slot(object)
    def _on_story_changed(self) -> None:
        self._here = self._story_progress()
        self.changed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Count again if another story has changed, by undo, another window or an import."""
        self._is_stale = self._is_stale or changes.corpus or changes.setup
        if self._elsewhere is not None and changes.stories - {self._desk.story_id}:
            self.read()

    @Slot()
    def _forget(self) -> None:
        """Forget the figures: another person labels now."""
        self._pace = Pace()
        self._elsewhere = None
        self.changed.emit()
