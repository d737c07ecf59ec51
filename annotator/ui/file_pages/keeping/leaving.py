"""Leaving a file that was deleted, moved or replaced: work goes on in a copy of what it held."""

from PySide6.QtWidgets import QWidget

from annotator.domain.errors import KnownError
from annotator.services import locating
from annotator.services.workspace import Workspace, open_workspace
from annotator.ui.errors import show_error, show_message
from annotator.ui.languages.language import tr
from annotator.ui.languages.saying import why
from annotator.ui.pages import Pages


def copy_of(window: QWidget, pages: Pages | None, error: KnownError) -> Workspace | None:
    """Save what the open workspace holds into a new file, say so, and return that, opened.

    Args:
        window: What messages stand on.
        pages: The pages of the workspace; they read nothing more from it, whatever comes of it.
        error: Says what has become of the file.

    Returns:
        The copy, or None where there is none: the window then stays with what it shows.
    """
    if pages is None:
        return None
    if not pages.backstage.file_watch.is_active:
        # This was tried before, and failed.
        show_error(window, error)
        return None
    pages.backstage.file_watch.stop()
    from annotator.services.upkeep.spare_copies import save_elsewhere

    try:
        out = save_elsewhere(pages.context.workspace, locating.own_path().parent)
        copy = open_workspace(out)
    except KnownError as other:
        failed = tr("Files", "Nor could a copy be made. {error}").format(error=why(other))
        show_error(window, KnownError("{error}\n\n{failed}", error=error, failed=failed))
        return None
    kept = tr("Files", "Everything that was saved is in {path} too, which is open now.")
    show_message(window, why(error), kept.format(path=out))
    return copy
