"""A text without the marks that lead the splitting library astray, as long as before."""

import re
from typing import Final

_HIDDEN: Final = '“”„«»‘"()[]'
_HIDDEN_IN: Final = {"ja": "「」『』", "zh": "「」『』"}
"""Further marks by language; every mark costs a pass over the text."""
_BULLET: Final = "•"
_LEADING_BULLET: Final = re.compile(rf"^{_BULLET}", re.MULTILINE)
_IN_WORDS: Final = tuple(
    re.compile(rf"{mark}(?:(?<=[^\W_I]{mark})|(?<=[\w,] I{mark}))(?=[^\W_]| [a-z])")
    for mark in "'’"
)
"""Apostrophes of words. By the I of a sentence's first I’m the library knows where it begins."""
_SPACES: Final = "\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_SPACE_BEFORE_A_STOP: Final = re.compile(rf"[{_SPACES}](?=\.)")
_STOP_BEHIND_A_SPACE: Final = re.compile(rf"\.(?<=[{_SPACES}]\.)")
"""The same, six times as fast where there is none: a pattern that begins with one character."""


def hide(text: str, language: str) -> str:
    """Return the text with other characters for some of its marks.

    - Marks that the library keeps together become spaces.
    - So does a bullet at a line's beginning: after one the library cuts no more.
    - An apostrophe of a word becomes a mark of ASCII that means nothing: lines of ASCII take the
      library half the time. Any other straight one becomes a typographic one, since the library
      takes it for a quotation mark and would look for its partner sentences further on.
    - A space beyond ASCII before a stop, "you and I\u00a0. . .", becomes a plain one: after an
      initial the library (1.0.32) fails on it.

    Args:
        text: Any text.
        language: ISO 639 code.
    """
    for mark in _HIDDEN + _HIDDEN_IN.get(language[:2], ""):
        text = text.replace(mark, " ")
    if _BULLET in text:
        text = _LEADING_BULLET.sub(" ", text)
    for apostrophe in _IN_WORDS:
        text = apostrophe.sub("~", text)
    text = text.replace("'", "’")
    if not text.isascii() and _STOP_BEHIND_A_SPACE.search(text):
        text = _SPACE_BEFORE_A_STOP.sub(" ", text)
    return text
