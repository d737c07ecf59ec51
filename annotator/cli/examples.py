"""Examples at the end of every command's help."""


def example(*lines: str) -> str:
    """Return the lines as an epilog that click prints as they are."""
    # A backspace before a paragraph is click's mark for "do not wrap this".
    heading = "Example:" if len(lines) == 1 else "Examples:"
    return "\n".join(("\b", heading, *(f"  {line}" for line in lines)))
