"""Values of JSON, also where Python or JavaScript wrote what its readers do not take."""

import json
import re
from typing import Final

_NOT_QUITE: Final = re.compile(r"\\u[dD][89a-fA-F]|\bNaN\b|\bInfinity\b")


def json_value(text: str) -> object:
    r"""Return the value; half a character (`"\ud800"`) stays, NaN and infinity are null.

    Raises:
        ValueError: If it is no JSON, or nested deeper than any record; where it can be said, it is
            the library's `JSONDecodeError`, which knows the place.
    """
    import orjson  # noqa: PLC0415 - the window must not wait for it

    found: object
    try:
        found = orjson.loads(text)
    except ValueError:
        if _NOT_QUITE.search(text) is None:
            raise
        try:
            found = json.loads(text, parse_constant=lambda _: None)
        except RecursionError as error:
            raise ValueError("nested too deep") from error
    return found
