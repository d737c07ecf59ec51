"""Telling the encoding of a text, since plain text files do not say it."""

import codecs
import re
from contextlib import suppress
from typing import Final

from annotator.domain.errors import BadInputError
from annotator.domain.phrases import Phrase
from annotator.domain.texts.folding import WINDOWS_CONTROLS
from annotator.domain.texts.language import detect_language
from annotator.formats.articles.decoding import macintosh_roman
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
_WESTERN: Final = "cp1252"
_WESTERN_NAME: Final = "windows-1252"
_WINDOWS: Final = re.compile(r"^cp(125\d)$")
"""What Python calls them; everybody else writes windows-1251."""
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
_LEGACY: Final = [
    *(f"cp{number}" for number in range(1250, 1259)),
    *("koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "cp874"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
]
"""What texts that are not Unicode are saved in; choosing among all goes wrong more often."""

_CENTRAL: Final = ["cp1250", "iso8859_2"]
_CENTRAL_LANGUAGES: Final = frozenset({"cs", "hr", "hu", "pl", "ro", "sk", "sl"})
"""What is written in these, and in windows-1252 by nobody."""
_LATIN: Final = frozenset({_WESTERN, *_CENTRAL})
_WESTERN_LANGUAGES: Final = frozenset(
    {"ca", "da", "de", "es", "eu", "fi", "fr", "gl", "is", "it", "nl", "no", "pt", "sv"}
)
"""But for English, which is said where none can be told."""
_IN_SEVEN_BITS: Final = ("iso-2022", "csiso2022", "hz-gb", "utf-7")
"""What is written in these is valid ASCII as well: only what is told of it says what it means."""
_PLAIN: Final = rb"\u0041-+AGE-"
"""What every encoding of pages leaves as it is, unlike Python's codecs for other purposes."""
_MOSTLY: Final = 20
"""How many sound characters a text needs for each damaged one."""
_TYPOGRAPHIC_MARKS: Final = frozenset("‘’“”–—…")


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
        return as_windows(data.decode("utf-8-sig")), "utf-8"
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
    if data.isascii() and (said := _label(data, charset)).startswith(_IN_SEVEN_BITS):
        with suppress(LookupError):
            text = data.decode(said, errors="replace")
            return text, said, text.count("\ufffd")
    try:
        return as_windows(data.decode("utf-8-sig")), "utf-8", 0
    except UnicodeDecodeError:
        encoding = (
            _declared(data, charset)
            or _damaged_utf_8(data)
            or _guess(data[:_SAMPLE_BYTES])
            or _WESTERN_NAME
        )
    text = as_windows(data.decode(encoding, errors="replace"))
    return text, encoding, text.count("\ufffd")


def as_windows(text: str) -> str:
    """Return the text with stray control characters replaced by what they were meant to be.

    A program that takes windows-1252 for Latin-1 makes such of quotation marks and dashes.
    """
    return text if _CONTROLS.search(text) is None else text.translate(WINDOWS_CONTROLS)


def _declared(data: bytes, charset: str) -> str | None:
    """Return the encoding that a page's server or the page names, where Python knows it."""
    said = _label(data, charset)
    said = _OTHER_NAMES.get(said, said)
    try:
        name = codecs.lookup(said).name
    except (LookupError, ValueError):
        return None
    label = _AS_BROWSERS_TAKE_IT.get(name, said)
    return None if "utf-8" in {name, label} or not _is_text_codec(label) else label


def _label(data: bytes, charset: str) -> str:
    found = _CHARSET.search(data[:_DECLARED_WITHIN])
    return (charset or (found[1].decode("ascii") if found else "")).lower()


def _damaged_utf_8(data: bytes) -> str | None:
    """Return UTF-8 if nearly all characters beyond ASCII are valid in it."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    foreign = sum(not character.isascii() for character in text)
    return "utf-8" if foreign > _MOSTLY * damaged else None


def _is_text_codec(label: str) -> bool:
    """Whether texts are written in it; "hex" and "idna" are codecs of Python too."""
    try:
        return _PLAIN.decode(label, errors="replace") == _PLAIN.decode("ascii")
    except (LookupError, ValueError):
        return False


def _unmarked(data: bytes) -> str | None:
    """Return UTF-16 of whichever order where it is that, though no mark says so."""
    return utf_16_without_mark(data[:_SAMPLE_BYTES]) if b"\x00" in data[:_SAMPLE_BYTES] else None


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    return len(sample) - len(sample.translate(None, _CONTROL)) > len(sample) // 200


def _detect(data: bytes, name: str) -> tuple[str, str]:
    mixed = utf_8_but_for_lines(data, _WESTERN)
    if mixed is not None:
        text, wrong = mixed
        lines = named_lines(wrong)
        return text, Phrase("utf-8, but for {lines} ({other})", lines=lines, other=_WESTERN_NAME)
    sample = data[:_SAMPLE_BYTES]
    encoding = _WESTERN_NAME if _is_typographic(sample) else _guess(sample)
    if encoding is None:
        raise BadInputError(
            "{name} is in an encoding that can't be told; save it as UTF-8 and import it again.",
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


def _is_typographic(sample: bytes) -> bool:
    """Whether what is not ASCII is mostly quotation marks and dashes of windows-1252.

    So it is in English, and there is too little of it for the library to tell anything.
    """
    foreign = [c for c in sample.decode(_WESTERN, errors="replace") if not c.isascii()]
    return 2 * sum(c in _TYPOGRAPHIC_MARKS for c in foreign) >= len(foreign)


def _guess(sample: bytes) -> str | None:
    if macintosh_roman.is_macintosh(sample):
        return macintosh_roman.NAME
    # Loaded here: most files are UTF-8, and the window should not wait for a detector.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(sample, cp_isolation=_LEGACY).best()
    if best is None:
        return None
    if best.encoding in _LATIN:
        # In a paragraph the letters alone do not tell: “vèera” is as good a word as “včera”.
        text = sample.decode(_WESTERN, errors="replace")
        language = detect_language(text)
        if language in _CENTRAL_LANGUAGES:
            best = from_bytes(sample, cp_isolation=_CENTRAL).best() or best
            return _usual_name(best.encoding)
        if language in _WESTERN_LANGUAGES and "\ufffd" not in text:
            return _WESTERN_NAME
    # If both are equally likely, windows-1252 is by far the more common.
    western = from_bytes(sample, cp_isolation=[_WESTERN]).best()
    if western and western.chaos <= best.chaos and western.coherence >= best.coherence:
        return _WESTERN_NAME
    return _usual_name(best.encoding)


def _usual_name(encoding: str) -> str:
    return _WINDOWS.sub(r"windows-\1", encoding).replace("_", "-")
