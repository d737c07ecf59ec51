"""What a server may take while a page is fetched, and with whom we speak."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from annotator.formats.articles.fetching.web_addresses import Address, is_public

MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server may take, and with whom we speak.

    Attributes:
        seconds: How long everything together may take.
        silence: How long a server may say nothing, in seconds.
        size: How many bytes a page may have, packed or unpacked.
        redirects: How often we may be sent elsewhere.
        may_ask: Tells whether an address may be spoken to.
    """

    seconds: float = 30.0
    silence: float = 10.0
    size: int = 10 * MEGABYTE
    redirects: int = 5
    may_ask: Callable[[Address], bool] = is_public


USUAL: Final = Limits()


def patience(limits: Limits, deadline: float) -> float:
    """Return how long to wait for the server's next word, in seconds.

    Args:
        limits: What the server may take.
        deadline: When everything has to be over, in seconds of `time.monotonic`.

    Raises:
        TimeoutError: If the deadline has passed.
    """
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return min(limits.silence, left)
