"""Wording that several views share."""

from typing import Final

from annotator.domain.corpus import Kind

KIND_NAMES: Final = {
    Kind.BODY: "body",
    Kind.HEADLINE: "headline",
    Kind.CAPTION: "caption",
    Kind.BOILERPLATE: "furniture",
}
"""What the kinds of text are called."""


def counted(count: int, noun: str) -> str:
    """Return a count with its noun, in the plural where it needs one: `1 variant`, `2 variants`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
