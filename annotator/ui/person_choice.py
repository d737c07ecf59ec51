"""Finding out who labels: from the command line, from the settings, or by asking."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.domain.people import Annotator, same_name
from annotator.services import people
from annotator.ui.context import Context
from annotator.ui.errors import show_error
from annotator.ui.settings import Person


class PersonChoice(QObject):
    """Finds out who works in a workspace, and never takes one person for another."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def take(self, name: str | None) -> None:
        """Set the person who is named, else the one remembered if no mix-up is possible.

        Raises:
            KnownError: If the name is not valid.
        """
        if name is not None:
            self._context.set_person(self._person_named(name))
            return
        person = self._context.settings.person
        if person is not None and self._is_surely(person):
            self._context.set_person(person)

    @Slot()
    def ask_for_writing(self) -> None:
        """Ask who labels before something is written; in a read-only file, say so instead."""
        try:
            self._context.workspace.require_writable()
        except KnownError as error:
            show_error(self._window, error)
            self._context.person_asked.emit()
        else:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask who labels."""
        from annotator.services import sessions
        from annotator.services.exchange import addressing
        from annotator.ui.person_dialog import Likely, PersonDialog

        workspace = self._context.workspace
        everybody = people.annotators(workspace)
        only = everybody[0] if len(everybody) == 1 else None
        likely = Likely(
            known=self._context.settings.person,
            last=sessions.last_person(workspace) or only,
            addressee=addressing.addressee(workspace),
        )
        dialog = PersonDialog(everybody, likely, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._context.person_asked)
        dialog.open()

    def _is_surely(self, person: Person) -> bool:
        """Return whether the remembered person is surely meant: not in a file of other people."""
        workspace, settings = self._context.workspace, self._context.settings
        if people.by_uid(workspace, person.uid) is None and people.by_name(workspace, person.name):
            return False
        if not people.is_of_others(workspace, person.uid):
            return True
        from annotator.services.exchange import addressing

        to = addressing.addressee(workspace)
        return (to is not None and to.uid == person.uid) or (
            settings.last_place(workspace.path, person) is not None
        )

    def _person_named(self, name: str) -> Person:
        """Return the person with this name: in the workspace, else remembered, else a new one."""
        known = people.by_name(self._context.workspace, name)
        if known is not None:
            return Person(known.uid, known.name)
        remembered = self._context.settings.person
        if remembered is not None and same_name(remembered.name, name):
            return remembered
        return Person(people.new_uid(self._context.workspace), people.checked_name(name))

    @Slot(object)
    def _on_chosen(self, choice: Annotator | str) -> None:
        if isinstance(choice, Annotator):
            self._context.set_person(Person(choice.uid, choice.name))
        else:
            self._context.set_person(self._person_named(choice))
