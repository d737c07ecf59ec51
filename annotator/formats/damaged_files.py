"""Files that a library can't read: whatever it raises, a person is told one thing."""

from collections.abc import Iterator
from contextlib import contextmanager

from annotator.domain.errors import BadInputError


@contextmanager
def raised_as(error: BadInputError) -> Iterator[None]:
    """Raise this error where what is within raises any that is not for a person already.

    Each part of an archive or of a document raises errors of its own kind. That memory has run out
    says nothing of the file.

    Raises:
        BadInputError: The one given, or one that was raised within.
        MemoryError: If memory has run out.
    """
    try:
        yield
    except (BadInputError, MemoryError):
        raise
    except Exception as cause:
        raise error from cause
