"""The letter that a key would have on a Latin keyboard, by its position.

Positions are known by scan codes. Those of X11 and Wayland are those of Linux (see
input-event-codes.h) plus 8; those of Windows are the same for these keys.
"""

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS: Final = ((2, "1234567890"), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_SCAN_CODE: Final = {first + place: key for first, row in _ROWS for place, key in enumerate(row)}
# Those of macOS, which reports virtual keys (HIToolbox, Events.h).
_BY_VIRTUAL_KEY: Final = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B",
    12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T", 30: "]", 31: "O", 32: "U", 33: "[",
    34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M",
}  # fmt: skip
_LAST_LATIN: Final = 0x24F
_LAST_CHARACTER: Final = 0xFFFFFF
_X11_OFFSET: Final = 8


def latin_key(event: QKeyEvent) -> Qt.Key | None:
    """Return the key in this position on a Latin keyboard; None if the keyboard is Latin."""
    key = event.key()
    if not _LAST_LATIN < key <= _LAST_CHARACTER or not chr(key & 0x1FFFFF).isalnum():
        return None
    if sys.platform == "darwin":
        letter = _BY_VIRTUAL_KEY.get(event.nativeVirtualKey())
    else:
        offset = 0 if sys.platform == "win32" else _X11_OFFSET
        letter = _BY_SCAN_CODE.get(event.nativeScanCode() - offset)
    return None if letter is None else Qt.Key(ord(letter))
