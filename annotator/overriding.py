"""`override`, as `typing` has it from Python 3.12 on.

`typing_extensions` has it for Python 3.11, and takes longer to load than a story: it is asked only
when types are checked.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

MethodT = TypeVar("MethodT", bound=Callable[..., object])

if sys.version_info >= (3, 12):
    from typing import override
elif TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: MethodT) -> MethodT:
        """Mark a method as one that replaces a method of a base class."""
        return method


__all__ = ["override"]
