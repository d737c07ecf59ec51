"""How many examples of a property are tried."""

import os
from typing import Final

from hypothesis import settings

TIMES: Final = int(os.environ.get("ANNOTATOR_TIMES", "1"))
"""How many times the usual number of examples are tried; `make test-thorough` asks for sixteen."""


def examples(count: int) -> settings:
    """Return the settings for a property that takes another number of examples than most."""
    return settings(max_examples=TIMES * count)
