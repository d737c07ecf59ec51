"""Printing to a terminal: plain text, whatever control characters titles and articles hold."""

import re
from typing import Any, Final, TextIO

_STEERING: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """Return the text with control characters as escapes; tabs and line ends stay."""
    return _STEERING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


class PlainTerminal:
    """A terminal stream that shows control characters as escapes instead of obeying them.

    Otherwise an article could rename the terminal's window, or overwrite what was printed.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text."""
        return self._stream.write(plain(text))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a stream has
        """Leave everything else to the wrapped stream."""
        return getattr(self._stream, name)
