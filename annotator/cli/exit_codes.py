"""How commands end, besides 0: the same everywhere, for whoever calls them in a script."""

from typing import Final

FINDING: Final = 1
"""There is something to look at, such as a failed check."""

MISUSE: Final = 2
"""The command was misused, or its input is bad."""

INTERRUPTED: Final = 130
"""Somebody stopped it, as by Ctrl+C."""

READER_GONE: Final = 141
"""Whoever read the output has closed it; what a shell says of programs that this ends."""
