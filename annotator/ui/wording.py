"""Wording that several views share."""


def counted(count: int, noun: str) -> str:
    """Return a count with its noun, in the plural where it needs one: `1 variant`, `2 variants`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
