"""Texts that are the same except for how they were typed or saved."""

import unicodedata
from typing import Final

_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″❝❞＂", '"'),  # noqa: RUF001 - these are what is folded
        **dict.fromkeys("‘’‚‛‹›′`´＇", "'"),  # noqa: RUF001 - as above
        **dict.fromkeys("‐‑‒–—―−", "-"),  # noqa: RUF001 - as above
        "…": "...",
        **dict.fromkeys("\u200b\u200c\u200d\u2060\u00ad\ufeff", ""),
    }
)
_UNUSED: Final = frozenset({0x81, 0x8D, 0x8F, 0x90, 0x9D})
WINDOWS_CONTROLS: Final = {
    code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in _UNUSED
}
"""Control characters in a text are what windows-1252 has in their places, wrongly decoded."""
_AS_MEANT: Final = WINDOWS_CONTROLS | dict.fromkeys(_UNUSED, "")


def folded(text: str) -> str:
    """Return the text with one form of white space, quotation marks, dashes and accents.

    Word processors, spreadsheets and other programs change these when a text goes through them.
    Letters, their case, digits and all other punctuation stay.
    """
    return " ".join(
        unicodedata.normalize("NFC", text).translate(_AS_MEANT).translate(_PLAIN).split()
    )


def unquoted(text: str) -> str:
    """Return the folded text without quotation marks at its ends.

    Tables lose them: to a reader of CSV a cell that stands in quotes is quoted, not a quotation.
    """
    return folded(text).strip("\"'").strip()
