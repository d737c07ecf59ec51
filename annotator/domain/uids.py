"""Uids: time-ordered ones for what happens, content-derived ones for what is the same everywhere.

Events are ordered by UUIDv7 (RFC 9562, section 5.7) drawn from a hybrid logical clock (Kulkarni
et al. 2014, "Logical Physical Clocks"): the time in a new uid is the later of the wall clock and
the greatest uid seen so far. So a verdict made after another one was seen always sorts after it,
even when a clock has jumped back or a colleague's clock is ahead.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from annotator.domain.ids import Uid

_COUNTER_BITS: Final = 12
_TAIL_BITS: Final = 62
_MAX_MS: Final = (1 << 48) - 1

_STAMPED: Final = {f"{digit:x}": f"{digit & 3 | 8:x}" for digit in range(16)}
"""A hexadecimal digit with the variant of RFC 9562 in its upper two bits."""

_FORM: Final = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

_OF_EVENTS: Final = re.compile(r".{14}7.{4}[89ab].{16}")

EARLIEST: Final = Uid("00000000-0000-7000-8000-000000000000")
"""Sorts before every uid that `uid_sequence` can make."""


def uid_sequence(
    now_ms: int, latest: Uid | None, random_bits: Callable[[int], int]
) -> Iterator[Uid]:
    """Yield ever greater UUIDv7s, each greater than `latest`.

    Args:
        now_ms: The wall clock, in milliseconds since 1970 (UTC).
        latest: The greatest uid in the workspace, or None when it holds none.
        random_bits: Gives that many random bits, as `random.getrandbits` does.

    Raises:
        ValueError: If the time lies outside the 48 bits that a UUIDv7 has for it.
    """
    ms, counter = now_ms, 0
    if latest is not None:
        latest_ms, latest_counter = timestamp_ms(latest), _counter(latest)
        if latest_ms >= ms:
            ms, counter = latest_ms, latest_counter + 1
    while True:
        if counter >> _COUNTER_BITS:
            ms, counter = ms + 1, 0
        if not 0 <= ms <= _MAX_MS:
            raise ValueError(f"no UUIDv7 can hold the time {ms} ms")
        yield _uuid7(ms, counter, random_bits(_TAIL_BITS))
        counter += 1


def is_uid(text: str) -> bool:
    """Whether this is written like a uid, of whatever version."""
    return _FORM.fullmatch(text) is not None


def is_uid_of_event(text: str) -> bool:
    """Whether this is written like a uid that carries a time: a UUIDv7."""
    return is_uid(text) and _OF_EVENTS.fullmatch(text) is not None


def timestamp_ms(uid: Uid) -> int:
    """Return the milliseconds since 1970 (UTC) that a UUIDv7 carries."""
    return int(uid[:8] + uid[9:13], 16)


def content_uid(*parts: str) -> Uid:
    """Return the uid of what is identified by its content: the same parts, the same uid.

    A UUIDv8 (RFC 9562, section 5.8) from the first 122 bits of the parts' SHA-256; the parts are
    joined by their lengths, so that moving a character across a border changes the uid.
    """
    return _content_uid(_joined(parts))


def content_uids(parts: Sequence[str], places: Iterable[tuple[int, int]]) -> list[Uid]:
    """Return `content_uid` of the parts and two numbers, for each pair of numbers.

    Their common beginning is put together only once.
    """
    return [_content_uid(placed) for placed in _placed(_joined(parts), places)]


def uids_within(whole: Uid, parts: Sequence[str], places: Iterable[tuple[int, int]]) -> list[Uid]:
    """Return uids for pieces of something that has a uid: they begin with its first 48 bits.

    So the pieces of one thing lie side by side wherever uids are kept in their order. The other
    bits, but for the six of a UUIDv8, are the first 74 of the SHA-256 that `content_uids` takes.

    Args:
        whole: The uid of the thing.
        parts: What all pieces have in common.
        places: Two numbers that tell each piece from all others.
    """
    # The two groups of digits before the version.
    first, made = whole[:13], []
    for placed in _placed(_joined(parts), places):
        digits = hashlib.sha256(placed).hexdigest()
        made.append(Uid(f"{first}-8{digits[:3]}-{_STAMPED[digits[3]]}{digits[4:7]}-{digits[7:19]}"))
    return made


def _placed(first: bytes, places: Iterable[tuple[int, int]]) -> Iterator[bytes]:
    for place in places:
        one, other = str(place[0]), str(place[1])
        yield first + f"{len(one)}:{one}{len(other)}:{other}".encode()


def _joined(parts: Sequence[str]) -> bytes:
    encoded = [part.encode("utf-8") for part in parts]
    return b"".join([b"%d:%b" % (len(part), part) for part in encoded])


def _content_uid(joined: bytes) -> Uid:
    digits = hashlib.sha256(joined).hexdigest()
    # As `_stamp` does, digit by digit.
    return Uid(
        f"{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-{_STAMPED[digits[16]]}{digits[17:20]}"
        f"-{digits[20:32]}"
    )


def _uuid7(ms: int, counter: int, tail: int) -> Uid:
    return _format(_stamp((ms << 80) | (counter << 64) | tail, version=7))


def _stamp(number: int, version: int) -> int:
    """Write the version and the variant of RFC 9562 into a 128-bit number."""
    number &= ~(0xF << 76) & ~(0b11 << 62)
    return number | (version << 76) | (0b10 << 62)


def _format(number: int) -> Uid:
    digits = f"{number:032x}"
    groups = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return Uid("-".join(groups))


def _counter(uid: Uid) -> int:
    return int(uid[15:18], 16)
