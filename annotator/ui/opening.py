"""Opening workspaces in a window: a chosen one, a new one or the sample; and handling errors."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from annotator.domain.errors import DamagedWorkspaceError, KnownError
from annotator.services import locating
from annotator.services.workspace import create_workspace, open_workspace
from annotator.ui.errors import show_error
from annotator.ui.languages.language import spoken
from annotator.ui.workspace_window import WorkspaceWindow


class Opening(QObject):
    """Opens files and shows them in the window; if that fails, what was open before stays."""

    def __init__(self, window: WorkspaceWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(str)
    def open_chosen(self, name: str) -> None:
        """Open the chosen workspace; if that fails, say so and keep the open one."""
        try:
            self._window.open_path(Path(name))
        except DamagedWorkspaceError as error:
            self.offer_rescue(Path(name), error)
        except KnownError as error:
            self._tell(error)

    @Slot(str)
    def create_chosen(self, name: str) -> None:
        """Make a new workspace at the chosen place, and show it."""
        try:
            self._window.show_workspace(create_workspace(Path(name), language=spoken()))
        except KnownError as error:
            self._tell(error)

    @Slot()
    def open_sample(self) -> None:
        """Show the sample workspace, which is built at its first use."""
        from annotator.services import sample

        path = locating.own_path().with_name("sample.db")
        locating.prepare_own_folder(locating.Location(locating.own_path()))
        try:
            found = open_workspace(path) if path.exists() else sample.build(path)
            self._window.show_workspace(found)
        except KnownError as error:
            self._tell(error)

    def open_default(self) -> None:
        """Show the workspace for articles imported while none is open, made if necessary."""
        location = locating.locate()
        path = location.path
        locating.prepare_own_folder(location)
        try:
            found = (
                open_workspace(path) if path.exists() else create_workspace(path, language=spoken())
            )
            self._window.show_workspace(found)
        except KnownError as error:
            self._tell(error)

    def offer_rescue(self, path: Path, error: KnownError) -> None:
        """Say that a file is damaged, and offer to rescue what is left into a new one."""
        from annotator.ui.file_pages.keeping.rescue_offer import RescueOffer

        offer = RescueOffer(path, self._window.tasks)
        offer.open_wanted.connect(self.open_chosen)
        offer.show(error)

    @Slot(object)
    def leave_file(self, error: KnownError) -> None:
        """Go on in a copy of what was saved, since the file of the workspace has gone."""
        from annotator.ui.file_pages.keeping.leaving import copy_of

        pages = self._window.pages
        person = pages.context.person if pages is not None else None
        workspace = copy_of(self._window, pages, error)
        if workspace is not None:
            self._window.show_workspace(workspace, person.name if person else None)

    @Slot(object)
    def leave_damaged(self, error: KnownError) -> None:
        """Offer to rescue the open workspace, which has turned out to be damaged."""
        pages = self._window.pages
        if pages is not None:
            self.offer_rescue(pages.context.workspace.path, error)

    def _tell(self, error: KnownError) -> None:
        show_error(self._window, error, is_at_work=self._window.pages is not None)
