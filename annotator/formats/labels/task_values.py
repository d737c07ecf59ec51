"""What a task of another program holds: values by name, each of which may be anything."""

from collections.abc import Mapping
from typing import TypeAlias

Values: TypeAlias = Mapping[str, object]
"""An object of JSON."""


def as_object(value: object) -> Values:
    """Return an object of JSON; an empty one where a value is none."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """Return a list; an empty one where a value is none."""
    return value if isinstance(value, list) else []


def objects_in(value: object) -> list[dict[str, object]]:
    """Return the objects in a list; none where a value is no list."""
    return [each for each in as_list(value) if isinstance(each, dict)]
