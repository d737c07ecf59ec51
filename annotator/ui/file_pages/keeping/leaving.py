"""Leaving a file that was deleted, moved or replaced: work goes on in a copy."""

from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.services import locating
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.errors import show_error, show_message
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why
from annotator.ui.pages import Pages


def copy_of(window: QWidget, pages: Pages | None, error: KnownError) -> Workspace | None:
    """Save the contents of the open workspace into a new file, say so, and open that.

    Args:
        window: The parent of messages.
        pages: The pages of the workspace; they stop reading from it in any case.
        error: Says what has happened to the file.

    Returns:
        The opened copy; None if it could not be made. The window then stays as it is.
    """
    if pages is None:
        return None
    if not pages.backstage.file_watch.is_active:
        # Making a copy has failed before.
        show_error(window, error)
        return None
    pages.backstage.file_watch.stop()
    from annotator.services.upkeep.spare_copies import save_elsewhere

    try:
        out = save_elsewhere(pages.context.workspace, locating.own_path().parent)
        copy = open_workspace(out)
    except KnownError as other:
        failed = tr("Files", "A copy could not be made either. {error}").format(error=why(other))
        show_error(window, KnownError("{error}\n\n{failed}", error=error, failed=failed))
        return None
    kept = tr("Files", "Everything that was saved is also in {path}, which is open now.")
    show_message(window, why(error), kept.format(path=out))
    return copy
