"""What a person should know about how a text was read."""

from annotator.domain.phrases import Phrase


def encoding_remark(name: str, encoding: str) -> tuple[str, ...]:
    """Return what a person should know about the encoding: nothing if it was UTF-8."""
    return (
        ()
        if encoding == "utf-8"
        else (Phrase("{name} was read as {encoding}.", name=name, encoding=encoding),)
    )


def replaced_remark(name: str, replaced: int) -> tuple[str, ...]:
    """Return what a person should know about characters that can't be stored."""
    if not replaced:
        return ()
    return (
        Phrase(
            "{name} has {replaced} characters that can't be stored; each was replaced by U+FFFD.",
            name=name,
            replaced=replaced,
        ),
    )


def damaged_remark(name: str, damaged: int) -> tuple[str, ...]:
    """Return what a person should know about characters that were lost before."""
    if not damaged:
        return ()
    return (
        Phrase(
            "{name} has {damaged} damaged characters, shown as U+FFFD.", name=name, damaged=damaged
        ),
    )


def cut_remark(name: str, *, is_cut: bool) -> tuple[str, ...]:
    """Return what a person should know about a file that ends before its end."""
    if not is_cut:
        return ()
    return (
        Phrase(
            "The end of {name} is missing; what comes before it was read. Get the whole file, or "
            "see where the text stops.",
            name=name,
        ),
    )
