"""What every view of an open workspace needs, passed to it when it is built."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.history.changes import NOTHING_CHANGED, Changes
from annotator.domain.ids import NO_UID, AnnotatorId, Uid
from annotator.services import people
from annotator.services.first_look import first_look
from annotator.services.workspace import Workspace
from annotator.ui.appearance.theme_switch import ThemeSwitch
from annotator.ui.background.bus import ChangeBus
from annotator.ui.settings import Person, Settings

if TYPE_CHECKING:
    from annotator.domain.people import Annotator


class Context(QObject):
    """The open workspace, who works in it, and their settings.

    The person is added to the workspace with their first label, not before: looking around leaves
    the file unchanged.

    Attributes:
        workspace: The workspace, open for this thread.
        first_look: The state of the workspace before anything was read.
        settings: The person's settings.
        themes: The theme in force.
        bus: Announces changes.
    """

    person_changed = Signal()
    person_asked = Signal()
    """The question of who is working was answered (the person is set by then) or dismissed."""
    much_changed = Signal(object)
    """Carries the `Changes` of a large step of this window; the file watch publishes them."""

    def __init__(
        self, workspace: Workspace, settings: Settings, themes: ThemeSwitch, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.first_look = first_look(workspace)
        self.settings = settings
        self.themes = themes
        self.bus = ChangeBus(self)
        self._large_steps = 0
        self._person: Person | None = None
        self._annotator: Annotator | None = None
        self.bus.changed.connect(self._on_changed)

    @property
    def person(self) -> Person | None:
        """The person who works; None until they have said who they are."""
        return self._person

    @property
    def can_write(self) -> bool:
        """Whether the person is known and the file can be written."""
        return self._person is not None and not self.workspace.is_read_only

    @property
    def annotator_id(self) -> AnnotatorId | None:
        """The person's id in this workspace; None if they have not labelled here."""
        return self._annotator.id if self._annotator else None

    @property
    def author(self) -> Uid:
        """The author of decisions about the work itself, as the log records it."""
        return self._person.uid if self._person else NO_UID

    @property
    def finished_by(self) -> AnnotatorId | None:
        """Who must have finished a story before its review is shown; None to show all of them."""
        from annotator.services.project import roles

        return roles.only_finished_by(self.workspace, self.annotator_id)

    @property
    def is_kept_back(self) -> bool:
        """Whether the person sees some labels only after finishing their stories."""
        from annotator.services.project import roles

        return self.finished_by is not None and roles.is_labelled(self.workspace)

    def become_reviewer(self) -> None:
        """Make the person a reviewer, who sees everything; it is recorded in the log.

        Raises:
            WorkspaceError: If it can't be saved.
        """
        self.require_annotator()
        from annotator.services.project import roles

        roles.set_role(self.workspace, self.author, roles.WorkRole.REVIEWER, self.author)
        self.bus.publish(Changes(setup=True))

    @property
    def is_changing_much(self) -> bool:
        """Whether large steps are under way in this window; they announce their own changes."""
        return self._large_steps > 0

    def begin_large_step(self) -> None:
        """Record that a large step begins; several may be under way at once."""
        self._large_steps += 1

    def end_large_step(self, changes: Changes = NOTHING_CHANGED) -> None:
        """Record that a large step has ended, and announce what it has changed."""
        self._large_steps -= 1
        if changes:
            self.much_changed.emit(changes)

    def set_person(self, person: Person) -> None:
        """Set the person who works from now on."""
        self._person = person
        self._annotator = people.by_uid(self.workspace, person.uid)
        self.settings.person = person
        self.person_changed.emit()

    def require_annotator(self) -> AnnotatorId:
        """Return the person's id, adding them to the workspace if this is their first step here.

        Raises:
            WorkspaceError: If it can't be saved.
            RuntimeError: If nobody has said who works.
        """
        if self._annotator is None:
            if self._person is None:
                raise RuntimeError("nobody has said who is labelling")
            self._annotator = people.by_uid(self.workspace, self._person.uid) or people.add(
                self.workspace, self._person.name, self._person.uid
            )
        return self._annotator.id

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read the person's id again, since another window may have added or joined them."""
        if self._person is not None and changes.annotators:
            found = people.by_uid(self.workspace, self._person.uid)
            if found != self._annotator:
                self._annotator = found
                self.person_changed.emit()
