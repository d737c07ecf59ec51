"""Telling the encoding of a text, since plain text files do not say it."""

import re
from contextlib import suppress
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.folding import WINDOWS_CONTROLS
from annotator.formats.articles.decoding.declared_encodings import declared, declared_in_seven_bits
from annotator.formats.articles.decoding.guessed_encodings import (
    WESTERN,
    WESTERN_NAME,
    guess,
    is_typographic,
)
from annotator.formats.articles.decoding.unmarked_encodings import (
    named_lines,
    utf_8_but_for_lines,
    utf_16_without_mark,
)

_UTF_16_32_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CUT_CHARACTER: Final = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{0,2}\Z")
"""The first bytes of a character of UTF-8, at the end."""
_CONTROLS: Final = re.compile("[\x80-\x9f]")
_SAMPLE_BYTES: Final = 256 * 1024
_CONTROL: Final = bytes(sorted(frozenset(range(0x20)) - frozenset(b"\t\n\r\f\x0b\x1a\x1b")))
_MOSTLY: Final = 20
"""How many sound characters a text needs for each damaged one."""


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text of the bytes and the name of their encoding.

    Args:
        data: The bytes.
        name: What sentences about them call them.

    Raises:
        BadInputError: If they are not text in any encoding that can be told.
    """
    for mark, encoding in _UTF_16_32_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                raise BadInputError(
                    "{name} is damaged: it is not valid {encoding}.", name=name, encoding=encoding
                ) from None
    unmarked = _unmarked(data)
    if unmarked is not None:
        return data.decode(unmarked, errors="replace"), unmarked
    if _looks_binary(data):
        raise BadInputError("{name} is a binary file, not a text.", name=name)
    try:
        return _as_windows(data.decode("utf-8-sig")), "utf-8"
    except UnicodeDecodeError:
        text = _with_surrogates(data)
        return _detect(data, name) if text is None else (text, "utf-8")


def _with_surrogates(data: bytes) -> str | None:
    """Return text that is UTF-8 but for halves of characters beyond the BMP, or nothing.

    Programs that count in UTF-16 write such halves. Two that belong together become a character,
    a lone one stays for `annotator.domain.texts.text.clean`, which replaces it and says so.
    """
    try:
        halves = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def encoding_of(sample: bytes, name: str, *, is_cut: bool) -> str:
    """Return the encoding of a text of which perhaps only the beginning is known.

    Args:
        sample: The beginning, or all of it.
        name: What sentences about it call it.
        is_cut: Whether there is more, so that the last character may be cut.

    Raises:
        BadInputError: If it is not text in any encoding that can be told.
    """
    for mark, encoding in _UTF_16_32_MARKS:
        if sample.startswith(mark):
            return encoding
    unmarked = _unmarked(sample)
    if unmarked is not None:
        return unmarked
    _, encoding = decode(_uncut(sample) if is_cut else sample, name)
    # Lines that are not UTF-8 as the others are named where they are met.
    return "utf-8-sig" if encoding.startswith("utf-8") else encoding


def _uncut(sample: bytes) -> bytes:
    """Return the beginning of a text up to where no character is cut.

    That is the last line's end, unless only what comes behind it tells the encoding.
    """
    lines = sample[: sample.rfind(b"\n") + 1]
    return _CUT_CHARACTER.sub(b"", sample) if lines.isascii() else lines


def decode_page(data: bytes, name: str, charset: str = "") -> tuple[str, str, int]:
    """Return the text of a web page, the name of its encoding, and how much of it was damaged.

    What a page says of its encoding is believed only where its bytes are not UTF-8, and taken as
    browsers take it (WHATWG Encoding Standard): Latin-1 means windows-1252, and so on. A few
    damaged characters do not make a page unreadable. Mails and messages of agencies say it alike.

    Args:
        data: The page.
        name: What sentences about it call it.
        charset: What its server or the mail said of its encoding; empty if there was none.

    Raises:
        BadInputError: If it is binary.
    """
    if data.startswith(tuple(mark for mark, _ in _UTF_16_32_MARKS)):
        text, encoding = decode(data, name)
        return text, encoding, 0
    unmarked = _unmarked(data)
    if unmarked is not None:
        text = data.decode(unmarked, errors="replace")
        return text, unmarked, text.count("\ufffd")
    if _looks_binary(data):
        raise BadInputError("{name} is a binary file, not a text.", name=name)
    if data.isascii() and (said := declared_in_seven_bits(data, charset)):
        with suppress(LookupError):
            text = data.decode(said, errors="replace")
            return text, said, text.count("\ufffd")
    try:
        return _as_windows(data.decode("utf-8-sig")), "utf-8", 0
    except UnicodeDecodeError:
        encoding = (
            declared(data, charset)
            or _damaged_utf_8(data)
            or guess(data[:_SAMPLE_BYTES])
            or WESTERN_NAME
        )
    text = _as_windows(data.decode(encoding, errors="replace"))
    return text, encoding, text.count("\ufffd")


def _as_windows(text: str) -> str:
    """Return the text with stray control characters replaced by what they were meant to be.

    A program that takes windows-1252 for Latin-1 makes such of quotation marks and dashes.
    """
    return text if _CONTROLS.search(text) is None else text.translate(WINDOWS_CONTROLS)


def _damaged_utf_8(data: bytes) -> str | None:
    """Return UTF-8 if nearly all characters beyond ASCII are valid in it."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    foreign = sum(not character.isascii() for character in text)
    return "utf-8" if foreign > _MOSTLY * damaged else None


def _unmarked(data: bytes) -> str | None:
    """Return UTF-16 of whichever order where it is that, though no mark says so."""
    return utf_16_without_mark(data[:_SAMPLE_BYTES]) if b"\x00" in data[:_SAMPLE_BYTES] else None


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    return len(sample) - len(sample.translate(None, _CONTROL)) > len(sample) // 200


def _detect(data: bytes, name: str) -> tuple[str, str]:
    mixed = utf_8_but_for_lines(data, WESTERN)
    if mixed is not None:
        text, wrong = mixed
        lines = named_lines(wrong)
        return text, Phrase("utf-8, but for {lines} ({other})", lines=lines, other=WESTERN_NAME)
    sample = data[:_SAMPLE_BYTES]
    encoding = WESTERN_NAME if is_typographic(sample) else guess(sample)
    if encoding is None:
        raise BadInputError(
            "The encoding of {name} can't be determined; save it as UTF-8 and import it again.",
            name=name,
        )
    try:
        return data.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError):
        raise BadInputError(
            "{name} is not valid {encoding} throughout; save it as UTF-8 and import it again.",
            name=name,
            encoding=encoding,
        ) from None
