"""Known errors: what a person can meet and mend. Everything else that is raised is a bug."""

from annotator.domain.phrases import Phrase


class KnownError(Exception):
    """Something went wrong that is not a bug; the message is one plain sentence for a person.

    The sentence says what happened and, where there is one, what to do next.
    """

    def __init__(self, sentence: str = "", /, **values: object) -> None:
        """Say what went wrong.

        Args:
            sentence: A whole sentence; with values, the template of one.
            values: What is filled in at the `{names}` of the template.
        """
        said = isinstance(sentence, Phrase) and not values
        super().__init__(sentence if said else Phrase(sentence, **values))

    @property
    def sentence(self) -> Phrase:
        """What it says."""
        said = self.args[0]
        return said if isinstance(said, Phrase) else Phrase(str(said))


class BadInputError(KnownError):
    """What was given can't be used: a wrong file, a wrong option, a name that is taken."""


class WorkspaceError(KnownError):
    """The workspace file can't be opened, read or written."""


class ReadOnlyWorkspaceError(WorkspaceError):
    """A change was asked of a workspace that is open for reading only."""


class WorkspaceGoneError(WorkspaceError):
    """The file of an open workspace is not where it was: deleted, moved or replaced."""


class OverwrittenWorkspaceError(WorkspaceError):
    """Another program has written over the file of an open workspace."""


class DamagedWorkspaceError(WorkspaceError):
    """The workspace file is damaged: it is only read from now on, to rescue what is left."""


class Cancelled(KnownError):  # noqa: N818 - a wish of the person, not an error of the program
    """The person stopped a long task; nothing of it was kept."""
