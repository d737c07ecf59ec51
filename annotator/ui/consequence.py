"""What an error means for the work: the second line of every error message."""

from typing import Final

from annotator.domain.errors import (
    BadInputError,
    Cancelled,
    KnownError,
    OverwrittenWorkspaceError,
    ReadOnlyWorkspaceError,
    WorkspaceError,
)
from annotator.ui.languages.language import mark, tr

_CONSEQUENCES: Final[tuple[tuple[type[KnownError], str], ...]] = (
    (Cancelled, mark("Errors", "Your labels are as they were before.")),
    (
        ReadOnlyWorkspaceError,
        mark("Errors", "Nothing was changed. You can still read, compare and export."),
    ),
    (
        OverwrittenWorkspaceError,
        mark("Errors", "Earlier labels are in the backups, up to the latest one."),
    ),
    (BadInputError, mark("Errors", "Nothing was changed. Everything labelled is saved.")),
    (WorkspaceError, mark("Errors", "Everything shown as labelled is saved.")),
)
"""The first one that applies is shown."""


def consequence(error: KnownError) -> str:
    """Return the sentence that says what an error means for the person's work."""
    for kind, text in _CONSEQUENCES:
        if isinstance(error, kind):
            return tr("Errors", text)
    return tr("Errors", "Everything labelled so far is saved.")
