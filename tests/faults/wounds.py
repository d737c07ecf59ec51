"""Ways in which a file is damaged."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Final

PAGE: Final = 4096


def truncated(content: bytearray, _chance: random.Random) -> None:
    """The disk was full, or a copy was stopped."""
    del content[len(content) * 3 // 4 :]


def bits_flipped(content: bytearray, chance: random.Random) -> None:
    """Memory or a cable was faulty."""
    for _ in range(20):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def pages_of_zeros(content: bytearray, chance: random.Random) -> None:
    """What file systems leave after a crash."""
    for _ in range(3):
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)


def first_page_lost(content: bytearray, _chance: random.Random) -> None:
    """Something wrote over the beginning."""
    content[:PAGE] = bytes(PAGE)


WOUNDS: Final[dict[str, Callable[[bytearray, random.Random], None]]] = {
    wound.__name__: wound for wound in (truncated, bits_flipped, pages_of_zeros, first_page_lost)
}


def wound_file(path: Path, name: str, seed: int = 0) -> bytes:
    """Damage a file and return its bytes."""
    content = bytearray(path.read_bytes())
    WOUNDS[name](content, random.Random(seed))  # noqa: S311 - the same wounds every time
    path.write_bytes(content)
    return bytes(content)
