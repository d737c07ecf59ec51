"""Texts that are the same but for how they were typed or saved."""

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


def folded(text: str) -> str:
    """Return the text with one form of white space, quotation marks, dashes and accents.

    Word processors, spreadsheets and other programs change these when a text goes through them.
    Letters, their case, digits and all other punctuation stay.
    """
    return " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())
