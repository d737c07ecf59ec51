"""Starting quickly: what is loaded before the window's first paint, and in which order."""

import gc
from pathlib import Path


def start(path: Path | None, annotator: str | None, *, tells: bool = False) -> int:
    """Load the window, open it, and return the exit code when it has closed.

    Args:
        path: The workspace; the start page is shown when it is None or not there yet.
        annotator: Who labels, where the command line names somebody.
        tells: A workspace that can't be opened is told of in the window.

    Raises:
        KnownError: If the workspace can't be opened, and the window does not tell it.
    """
    prepare()
    from annotator.ui.app import run

    return run(path, annotator, tells=tells)


def prepare() -> None:
    """Load what the first paint needs of the layers below the window.

    Modules that don't need Qt are imported before it, since PySide6 reads the source of every
    module imported later, to see whether it switches on PySide6 features. Garbage is not collected
    until the window is shown: what the start loads and makes lives as long as the program.
    """
    gc.disable()
    import annotator.domain.history.changes
    import annotator.domain.pairing.counterparts
    import annotator.domain.project.luminance
    import annotator.domain.texts.text
    import annotator.domain.work.navigation
    import annotator.services.first_look
    import annotator.services.locating
    import annotator.services.logbook
    import annotator.services.people
    import annotator.services.project.blindness
    import annotator.services.reading
    import annotator.services.resources  # noqa: F401 - loaded, not used
