"""What a page, its server or the mail that it came in says of its encoding."""

import codecs
import re
from typing import Final

_DECLARED_WITHIN: Final = 4096
_CHARSET: Final = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_OTHER_NAMES: Final = {
    "x-sjis": "shift_jis",
    "windows-31j": "cp932",
    "csksc56011987": "euc_kr",
    "gb_2312-80": "gbk",
    "x-gbk": "gbk",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "x-mac-roman": "mac_roman",
}
"""Names of encodings that Python does not know."""
_AS_BROWSERS_TAKE_IT: Final = {
    **dict.fromkeys(("iso8859-1", "ascii"), "windows-1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("utf-16", "utf-16-le", "utf-16-be"), "utf-8"),
    **dict.fromkeys(("tis-620", "iso8859-11"), "cp874"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "windows-1254",
    "big5": "big5hkscs",
}
"""By the names that Python has for what is told."""
_IN_SEVEN_BITS: Final = ("iso-2022", "csiso2022", "hz-gb", "utf-7")
"""What is written in these is valid ASCII as well: only what is told of it says what it means."""
_PLAIN: Final = rb"\u0041-+AGE-"
"""What every encoding of pages leaves as it is, unlike Python's codecs for other purposes."""


def declared(data: bytes, charset: str) -> str | None:
    """Return the encoding that is named, as browsers take it (WHATWG Encoding Standard).

    Args:
        data: The page, which may name it at its beginning.
        charset: What its server or the mail said, which counts for more; empty if there was none.

    Returns:
        None where nothing is named, or UTF-8, or nothing in which Python can read a text.
    """
    said = _label(data, charset)
    said = _OTHER_NAMES.get(said, said)
    try:
        name = codecs.lookup(said).name
    except (LookupError, ValueError):
        return None
    label = _AS_BROWSERS_TAKE_IT.get(name, said)
    return None if "utf-8" in {name, label} or not _is_text_codec(label) else label


def declared_in_seven_bits(data: bytes, charset: str) -> str | None:
    """Return the encoding that is named where text in it looks like ASCII, else None.

    Args:
        data: The page, all of it ASCII.
        charset: As for `declared`.
    """
    said = _label(data, charset)
    return said if said.startswith(_IN_SEVEN_BITS) else None


def _label(data: bytes, charset: str) -> str:
    found = _CHARSET.search(data[:_DECLARED_WITHIN])
    return (charset or (found[1].decode("ascii") if found else "")).lower()


def _is_text_codec(label: str) -> bool:
    """Whether texts are written in it; "hex" and "idna" are codecs of Python too."""
    try:
        return _PLAIN.decode(label, errors="replace") == _PLAIN.decode("ascii")
    except (LookupError, ValueError):
        return False
