"""Telling Mac OS Roman, which old Macs and spreadsheets on Macs write, from windows-1252."""

from typing import Final

NAME: Final = "macintosh"
_WINDOWS: Final = "cp1252"
_LETTERS: Final = frozenset("áàâäãåçéèêëíìîïñóòôöõšúùûüßøæœÿžÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕŠÚÙÛÜØÆŒŸŽ")
_WORDS: Final = frozenset("ÀÉ")
"""Capitals that are words, in French and Portuguese."""
_AT_EDGES: Final = frozenset("“”„\u201a¿¡…")
_ANYWHERE: Final = frozenset("’‘«»–—•\u00a0")
_NOT_IN_WORDS: Final = frozenset("£€°§©®™½·")
_SURE: Final = 0.95
_DOUBTFUL: Final = 0.7


def is_macintosh(sample: bytes) -> bool:
    """Whether what is not ASCII makes sense in Mac OS Roman, and hardly any in windows-1252.

    Args:
        sample: The text, or its beginning.
    """
    windows = sample.decode(_WINDOWS, errors="replace")
    return _sense(sample.decode(NAME)) >= _SURE and _sense(windows) < _DOUBTFUL


def _sense(text: str) -> float:
    """Return the share of the characters beyond ASCII that stand where such stand."""
    foreign = [at for at, character in enumerate(text) if not character.isascii()]
    good = sum(_stands_right(text, at) for at in foreign)
    return good / len(foreign) if foreign else 0.0


def _stands_right(text: str, at: int) -> bool:
    character = text[at]
    before = text[at - 1] if at else " "
    after = (text[at + 1 : at + 3] + "  ")[:2]
    if character in _LETTERS:
        return character.islower() or _is_right_capital(character, before, after)
    if character in _AT_EDGES:
        return not (before.isalnum() and after[0].isalnum())
    if character in _NOT_IN_WORDS:
        # In Catalan a point stands within words: "col·lecció".
        is_catalan = character == "·" and before.lower() == after[0].lower() == "l"
        return is_catalan or not (before.isalpha() and after[0].isalpha())
    return character in _ANYWHERE


def _is_right_capital(character: str, before: str, after: str) -> bool:
    """Whether a capital begins a word, or stands in a word of capitals."""
    if before.isupper() and after[0].islower():
        return False
    is_alone = not before.isalnum() and not after[0].isalnum()
    is_before_capital = after[0].isupper() and after[1].islower()
    return not before.islower() and not is_before_capital and (not is_alone or character in _WORDS)
