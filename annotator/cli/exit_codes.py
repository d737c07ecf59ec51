"""The exit codes of commands besides 0, which are the same everywhere."""

from typing import Final

FINDING: Final = 1
"""There is something to look at, such as a failed check."""

MISUSE: Final = 2
"""The command was misused, or its input is bad."""

INTERRUPTED: Final = 130
"""Somebody stopped it, as by Ctrl+C."""

READER_GONE: Final = 141
"""The reader of the output has closed it; the same code as in a shell."""
