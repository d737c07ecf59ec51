"""Lines of mails that may flow (RFC 3676): a line that ends in a space goes on in the next one."""

from typing import Final

_SIGNATURE: Final = "-- "


def unflowed(text: str, *, is_space_deleted: bool) -> str:
    """Return the text with each paragraph on a line of its own, marks of quoting before it.

    Args:
        text: The mail's text as it was sent.
        is_space_deleted: Whether the space at the end only says that the line goes on (DelSp).
    """
    found: list[list[str]] = []
    open_depth = -1
    for line in text.split("\n"):
        bare = line.removesuffix("\r").lstrip(">")
        depth = len(line) - len(line.lstrip(">"))
        bare = bare.removeprefix(" ")
        is_flowed = bare.endswith(" ") and bare != _SIGNATURE
        said = bare[:-1] if is_flowed and is_space_deleted else bare
        if depth == open_depth and bare != _SIGNATURE:
            found[-1].append(said)
        else:
            found.append([f"{'>' * depth} {said}" if depth else said])
        open_depth = depth if is_flowed else -1
    return "\n".join(map("".join, found))
