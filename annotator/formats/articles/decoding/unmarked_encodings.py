"""Encodings that only the bytes themselves tell: UTF-16 without a mark, lines in two encodings."""

from collections.abc import Iterable
from typing import Final
from unicodedata import category

from annotator.domain.phrases import Phrase

_OFTEN: Final = 0.2
_ONE_SIDED: Final = 5
_HARDLY: Final = 0.02
_UNUSED: Final = frozenset({"Cc", "Cn", "Co"})
"""Categories of characters that texts do not consist of."""
_STRANGE: Final = 0.005
_FEWEST: Final = 2
_ASIAN_FROM: Final = "\u2e80"
_MOST_NAMED: Final = 3


def utf_16_without_mark(sample: bytes) -> str | None:
    """Return which UTF-16 the beginning of a text is in, or None if it is in neither.

    Every second byte of a text in letters of Europe is zero in it; Chinese and Japanese have a
    zero only beside their spaces, digits and line ends.

    Args:
        sample: The beginning, of an even number of bytes.
    """
    units = len(sample) // 2
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if _ONE_SIDED * min(first, second) > max(first, second):
        return None
    encoding = "utf-16-le" if second > first else "utf-16-be"
    # The last character of a beginning may be cut in two.
    text = sample.decode(encoding, errors="replace").removesuffix("\ufffd")
    strange = sum(category(c) in _UNUSED and c not in "\t\n\r\f" for c in text)
    if strange + text.count("\ufffd") > _STRANGE * len(text):
        return None
    if max(first, second) >= _OFTEN * units:
        return encoding
    narrow = [c for c in text if c < "\u0100"]
    is_asian = sum(c >= _ASIAN_FROM for c in text) + len(narrow) > (1 - _HARDLY) * len(text)
    is_spacing = len(narrow) >= _FEWEST and not any(c.isalpha() for c in narrow)
    return encoding if is_asian and is_spacing and not _is_ascii(sample) else None


def utf_8_but_for_lines(data: bytes, other: str) -> tuple[str, list[int]] | None:
    """Return a text most lines of which are UTF-8, and the numbers of those that are not.

    Args:
        data: The text, which is not UTF-8 as a whole.
        other: The encoding of the other lines.

    Returns:
        None if it is more likely in one other encoding as a whole.
    """
    lines: list[str] = []
    wrong: list[int] = []
    right = 0
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        try:
            lines.append(line.decode("utf-8"))
            right += not line.isascii()
        except UnicodeDecodeError:
            lines.append(line.decode(other, errors="replace"))
            wrong.append(number)
    return ("\n".join(lines), wrong) if right >= len(wrong) else None


def named_lines(numbers: Iterable[int]) -> str:
    """Return the numbers of lines in words, the first few of them."""
    found = list(numbers)
    shown = ", ".join(map(str, found[:_MOST_NAMED]))
    if len(found) == 1:
        return Phrase("line {shown}", shown=shown)
    if len(found) > _MOST_NAMED:
        return Phrase("lines {shown} and others", shown=shown)
    return Phrase("lines {shown}", shown=shown)


def _is_ascii(sample: bytes) -> bool:
    """Whether it reads as ASCII with zeros in it, any two letters of which look Chinese."""
    return sample.replace(b"\x00", b"").isascii()
