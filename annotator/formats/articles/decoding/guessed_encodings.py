"""Guessing the encoding of a text that is not Unicode, by what its bytes would say in each."""

import re
from typing import Final

from annotator.domain.texts.language import detect_language
from annotator.formats.articles.decoding import macintosh_roman

WESTERN: Final = "cp1252"
WESTERN_NAME: Final = "windows-1252"
"""The most common of them, as Python calls it and as people do."""
_WINDOWS: Final = re.compile(r"^cp(125\d)$")
"""What Python calls them; everybody else writes windows-1251."""
_LEGACY: Final = [
    *(f"cp{number}" for number in range(1250, 1259)),
    *("koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "cp874"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
"""What texts that are not Unicode are saved in; choosing among all goes wrong more often."""

_CENTRAL: Final = ["cp1250", "iso8859_2"]
_CENTRAL_LANGUAGES: Final = frozenset({"cs", "hr", "hu", "pl", "ro", "sk", "sl"})
"""What is written in these, and in windows-1252 by nobody."""
_LATIN: Final = frozenset({WESTERN, *_CENTRAL})
_WESTERN_LANGUAGES: Final = frozenset(
    {"ca", "da", "de", "es", "eu", "fi", "fr", "gl", "is", "it", "nl", "no", "pt", "sv"}
)
"""But for English, which is said where none can be told."""
_TYPOGRAPHIC_MARKS: Final = frozenset("‘’“”–—…")


def is_typographic(sample: bytes) -> bool:
    """Whether what is not ASCII is mostly quotation marks and dashes of windows-1252.

    So it is in English, and there is too little of it for `guess` to tell anything.

    Args:
        sample: The beginning of a text that is not Unicode.
    """
    foreign = [c for c in sample.decode(WESTERN, errors="replace") if not c.isascii()]
    return 2 * sum(c in _TYPOGRAPHIC_MARKS for c in foreign) >= len(foreign)


def guess(sample: bytes) -> str | None:
    """Return the likeliest encoding, by the name that people use; None if none is likely.

    Args:
        sample: The beginning of a text that is not Unicode.
    """
    if macintosh_roman.is_macintosh(sample):
        return macintosh_roman.NAME
    # Loaded here: most files are UTF-8, and the window should not wait for a detector.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(sample, cp_isolation=_LEGACY).best()
    if best is None:
        return None
    if best.encoding in _LATIN:
        # In a paragraph the letters alone do not tell: “vèera” is as good a word as “včera”.
        text = sample.decode(WESTERN, errors="replace")
        language = detect_language(text)
        if language in _CENTRAL_LANGUAGES:
            best = from_bytes(sample, cp_isolation=_CENTRAL).best() or best
            return _usual_name(best.encoding)
        if language in _WESTERN_LANGUAGES and "\ufffd" not in text:
            return WESTERN_NAME
    # If both are equally likely, windows-1252 is by far the more common.
    western = from_bytes(sample, cp_isolation=[WESTERN]).best()
    if western and western.chaos <= best.chaos and western.coherence >= best.coherence:
        return WESTERN_NAME
    return _usual_name(best.encoding)


def _usual_name(encoding: str) -> str:
    return _WINDOWS.sub(r"windows-\1", encoding).replace("_", "-")
