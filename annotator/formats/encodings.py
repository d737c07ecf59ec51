"""Telling the encoding of a text, since plain text files do not say it."""

from pathlib import Path
from typing import Final

from annotator.domain.errors import BadInputError

_UTF_16_32_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE_BYTES: Final = 256 * 1024
_CONTROL: Final = frozenset(range(0x20)) - frozenset(b"\t\n\r\f\x0b\x1a\x1b")
_WESTERN: Final = "cp1252"
_WESTERN_NAME: Final = "windows-1252"
_TYPOGRAPHIC_MARKS: Final = frozenset("‘’“”–—…")  # noqa: RUF001 - the dashes are what is looked for


def decode(data: bytes, path: Path) -> tuple[str, str]:
    """Return the text of the bytes and the name of their encoding.

    Raises:
        BadInputError: If they are not text in any encoding that can be told.
    """
    for mark, encoding in _UTF_16_32_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                raise BadInputError(f"{path} is damaged: it is not valid {encoding}.") from None
    if _looks_binary(data):
        raise BadInputError(f"{path} is a binary file, not a text.")
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return _detect(data, path)


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE_BYTES]
    return sum(byte in _CONTROL for byte in sample) > len(sample) // 200


def _detect(data: bytes, path: Path) -> tuple[str, str]:
    sample = data[:_SAMPLE_BYTES]
    encoding = _WESTERN_NAME if _is_typographic(sample) else _guess(sample)
    if encoding is None:
        raise BadInputError(
            f"{path} is in an encoding that can't be told; save it as UTF-8 and import it again."
        )
    try:
        return data.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError):
        raise BadInputError(
            f"{path} is not valid {encoding} throughout; save it as UTF-8 and import it again."
        ) from None


def _is_typographic(sample: bytes) -> bool:
    """Whether what is not ASCII is mostly quotation marks and dashes of windows-1252.

    So it is in English, and there is too little of it for the library to tell anything.
    """
    foreign = [c for c in sample.decode(_WESTERN, errors="replace") if not c.isascii()]
    return 2 * sum(c in _TYPOGRAPHIC_MARKS for c in foreign) >= len(foreign)


def _guess(sample: bytes) -> str | None:
    # Loaded here: most files are UTF-8, and the window should not wait for a detector.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(sample).best()
    if best is None:
        return None
    # As likely as the library's choice, windows-1252 is by far the more common.
    western = from_bytes(sample, cp_isolation=[_WESTERN]).best()
    if western and western.chaos <= best.chaos and western.coherence >= best.coherence:
        return _WESTERN_NAME
    return best.encoding.replace("_", "-")
