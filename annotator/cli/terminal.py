"""What is printed on a terminal: text alone, whatever titles and articles hold."""

import re
from typing import Any, Final, TextIO

_STEERING: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """Return the text with what steers a terminal written as escapes; tabs and line ends stay."""
    return _STEERING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


class PlainTerminal:
    """A terminal that no character steers: those that would are shown as escapes.

    Else an article could set the title of the terminal's window, or write over what was printed.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text."""
        return self._stream.write(plain(text))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a stream has
        """Be the stream in all else."""
        return getattr(self._stream, name)
