"""Translating sentences that come from the layers below."""

import re
import string
from collections.abc import Mapping
from typing import Final

from annotator.domain.errors import KnownError
from annotator.domain.phrases import Phrase, Typed
from annotator.overriding import override
from annotator.ui.languages.language import decimal, number, percent, tr

CONTEXT: Final = "Said"
"""The context of all these sentences; `docs/tools/phrases.py` collects them from the code."""

_PLAIN: Final = "d"
"""The format of a whole number without separated thousands, as in `line {line:d}`."""
_PLACES: Final = re.compile(r"\.(\d)([f%])")


def said(text: str) -> str:
    """Return a text of the layers below in the language of the window.

    Args:
        text: A `Phrase`, whose values are translated too. Any other text, such as the title of a
            story, is returned unchanged.
    """
    if not isinstance(text, Phrase):
        return text
    template = tr(CONTEXT, text.template)
    return _FILLER.vformat(template, (), text.values) if text.values else template


def why(error: KnownError) -> str:
    """Return the sentence of a known error in the language of the window."""
    return said(error.sentence)


class _Filler(string.Formatter):
    """Fills in values as the language writes them."""

    @override
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, Typed):
            return ""
        if isinstance(value, KnownError):
            return why(value)
        if isinstance(value, Phrase):
            return said(value)
        if isinstance(value, float):
            return _measure(value, format_spec)
        if isinstance(value, int) and format_spec == _PLAIN:
            return str(value)
        return number(value) if isinstance(value, int) else str(value)

    @override
    def check_unused_args(
        self, used_args: object, args: object, kwargs: Mapping[str, object]
    ) -> None:
        """Allow unused values: a translation may leave one out."""


def _measure(value: float, format_spec: str) -> str:
    places = _PLACES.fullmatch(format_spec)
    if places is None:
        return number(int(value)) if value.is_integer() else decimal(value, 2)
    if places[2] == "%":
        return percent(round(value * 100))
    return decimal(value, int(places[1]))


_FILLER: Final = _Filler()
