"""Sentences for people, made below the window: English as they stand, translatable above."""

from collections.abc import Iterable
from functools import partial
from types import MappingProxyType
from typing import Self

from annotator.overriding import override


class Typed(str):
    """What one types at the command line to do what a sentence advises, such as `--overwrite`.

    As a value of a template it stands in brackets after the advice. The window leaves it out: it
    has its own buttons for the same thing, so the advice must be understood without.
    """

    __slots__ = ()

    @override
    def __format__(self, format_spec: str) -> str:
        return f" ({format(str(self), format_spec)})"


class Phrase(str):
    """A text in English that knows its template and what was filled in.

    To commands, files and the log it is a string like any other. The window looks the template up
    in its language and fills in the same values (`annotator.ui.languages.saying`). Where words
    are joined to it, the result is a plain string again: have what is joined be a value instead.
    """

    __slots__ = ("template", "values")

    template: str
    values: MappingProxyType[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill in a template.

        Args:
            template: With a `{name}` for each value; a literal, which `make translations` finds.
            values: What is filled in. A `Phrase` among them is translated as well, a number is
                written the way the language writes it, everything else stays as it is.
        """
        phrase = super().__new__(cls, template.format_map(values) if values else template)
        phrase.template = template
        phrase.values = MappingProxyType(values)
        return phrase

    @classmethod
    def joined(cls, parts: Iterable[str], between: str) -> Self:
        """Return phrases one after the other, each still translatable."""
        named = {f"part_{number}": part for number, part in enumerate(parts)}
        return cls(between.join(f"{{{name}}}" for name in named), **named)

    def with_value(self, old: object, new: object) -> "Phrase":
        """Return the phrase with another value wherever one is filled in, in phrases in it too."""
        filled = {
            name: value.with_value(old, new)
            if isinstance(value, Phrase)
            else (new if value == old else value)
            for name, value in self.values.items()
        }
        return Phrase(self.template, **filled)

    def __reduce__(self) -> tuple[partial["Phrase"], tuple[()]]:
        """Say how a copy is made, in this process or another."""
        return partial(type(self), self.template, **self.values), ()
