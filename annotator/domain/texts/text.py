"""The text that is stored and hashed: cleaned once, at the door, and never touched again."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

BYTE_ORDER_MARK: Final = "\ufeff"
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class CleanText:
    """A text as the workspace stores it.

    Attributes:
        text: Without a leading byte-order mark, line ends made line feeds, and what SQLite can't
            store (NUL, lone surrogates) replaced by U+FFFD.
        replaced: How many characters were replaced; worth telling the person.
    """

    text: str
    replaced: int

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
        return text_sha256(self.text)


def clean(raw: str) -> CleanText:
    """Return `raw` as the workspace stores it."""
    text = raw.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    if _can_be_stored(text):
        return CleanText(text, 0)
    return CleanText(*_UNSTORABLE.subn("\ufffd", text))


def _can_be_stored(text: str) -> bool:
    """Whether there is nothing to replace: found in a tenth of the time that replacing takes."""
    if "\x00" in text:
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def one_line(text: str) -> str:
    """Return the text with every run of white space made one space, for lists and messages."""
    return " ".join(text.split())


def clean_line(text: str) -> str:
    """Return a name, title or note as the workspace stores it: clean, and on one line."""
    return one_line(clean(text).text)


def utf16_length(text: str) -> int:
    """Return the length of the text in UTF-16 units, as Qt and JavaScript count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction says that the text runs to the left.

    The rule is P2 of the Unicode Bidirectional Algorithm (UAX #9).
    """
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((way in {"R", "AL"} for way in strong if way in {"L", "R", "AL"}), False)
