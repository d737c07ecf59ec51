"""Writes docs/errors.md from the places in the code where a known error is made."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from annotator.ui.consequence import consequence
from docs.tools.places import DOCS, PACKAGE, REPOSITORY
from docs.tools.sentences import ERRORS, Source, read_once

TARGET: Final = DOCS / "errors.md"
_PLACE: Final = re.compile(r"\{(\w+)(?::[^}]*)?\}")
"""Where something is filled in."""
_FILLED_IN: Final = re.compile(r"‹[^›]*›")
_INTRODUCTION: Final = """\
# Errors

This page is written by `make docs-generated` from the code. It has every sentence that the program
says when something is wrong that a person can mend. Words in ‹angle marks› stand for names, paths
and numbers. In the window each can be copied; commands print it on stderr and end with 2, and
add in brackets what to type, where the window has a button instead.

Anything else that goes wrong is a fault of the program. The window then says so, your labels are
safe, and there is a report to copy that holds no article text.
"""


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """The sentence of an error, and its kind."""

    sentence: str
    kind: str


def page() -> str:
    """Return the whole page as Markdown."""
    lines = [_INTRODUCTION, "## What each kind means for the work", ""]
    lines += ["| kind | means |", "|---|---|"]
    lines += [f"| {kind} | {consequence(error())} |" for kind, error in sorted(ERRORS.items())]
    lines.append("")
    for path in sorted(PACKAGE.rglob("*.py")):
        source = read_once(path)
        told = sorted(set(_told_by(source)))
        if told:
            lines += [f"## {source.title.rstrip('.')}", "", "| sentence | kind |", "|---|---|"]
            lines += [f"| {_cell(each.sentence)} | {each.kind} |" for each in told]
            lines.append("")
    return "\n".join(lines)


def _told_by(source: Source) -> Iterator[Told]:
    """Yield what a module's known errors say, and their kinds."""
    for call in source.calls(ERRORS):
        typed = _typed(source, call)
        for text in source.texts(call.args[0]):
            filled_in = _PLACE.sub(r"‹\1›", text).replace("‹typed›", typed)
            sentence = " ".join(filled_in.split())
            if _is_sentence(sentence):
                yield Told(sentence, ast.unparse(call.func))


def _typed(source: Source, call: ast.Call) -> str:
    """Return what the sentence of a call says to type at the command line, in brackets."""
    node = next((each.value for each in call.keywords if each.arg == "typed"), None)
    if isinstance(node, ast.Call):
        return f" ({next(source.texts(node.args[0]))})"
    if isinstance(node, ast.Name):
        dotted = ".".join(source.path.relative_to(REPOSITORY).with_suffix("").parts)
        return f"{getattr(import_module(dotted), node.id)}"
    return ""


def _is_sentence(text: str) -> bool:
    own_words = _FILLED_IN.sub("", text)
    return any(map(str.isalpha, own_words)) and " " in text.strip() and text[-1:] in ".?!›"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def main() -> None:
    """Write the page."""
    TARGET.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
