"""Writes docs/errors.md from the places in the code where a known error is made."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Final

from annotator.domain import errors
from annotator.domain.errors import KnownError
from annotator.ui.consequence import consequence

TARGET: Final = Path(__file__).with_name("errors.md")
_PACKAGE: Final = Path(__file__).parents[1] / "annotator"
_KINDS: Final[dict[str, type[KnownError]]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, KnownError)
}
_DEEPEST: Final = 4
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
    """A sentence that is told, and the kind of error it is."""

    sentence: str
    kind: str


class Module:
    """The sentences of the errors that one module makes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self.title = (ast.get_docstring(self._tree) or path.stem).split("\n\n")[0]
        self._constants: dict[str, list[ast.expr]] = defaultdict(list)
        self._functions: dict[str, ast.FunctionDef] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self._constants[node.targets[0].id].append(node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                if node.value is not None:
                    self._constants[node.target.id].append(node.value)
            elif isinstance(node, ast.FunctionDef):
                self._functions[node.name] = node

    def told(self) -> set[Told]:
        """Return what its known errors say, and their kinds."""
        told = set()
        for node in ast.walk(self._tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in _KINDS and node.args:
                typed = self._typed(node)
                for text in self._texts(node.args[0], _DEEPEST):
                    sentence = " ".join(text.replace("‹typed›", typed).split())
                    told.add(Told(sentence, node.func.id))
        return {each for each in told if _is_sentence(each.sentence)}

    def _typed(self, call: ast.Call) -> str:
        """Return what the sentence of a call says to type at the command line, in brackets."""
        node = next((each.value for each in call.keywords if each.arg == "typed"), None)
        if isinstance(node, ast.Call):
            return f" ({next(self._texts(node.args[0], _DEEPEST))})"
        if isinstance(node, ast.Name):
            dotted = ".".join(self._path.relative_to(_PACKAGE.parent).with_suffix("").parts)
            return f"{getattr(import_module(dotted), node.id)}"
        return ""

    def _texts(self, node: ast.expr, deep: int) -> Iterator[str]:
        """Yield the texts that an expression can be, as far as the module alone tells."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _PLACE.sub(r"‹\1›", node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(map(_piece, node.values))
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body, deep)
            yield from self._texts(node.orelse, deep)
        elif isinstance(node, ast.Subscript):
            yield from self._texts(node.value, deep)
        elif deep and isinstance(node, ast.Name):
            for value in self._constants[node.id]:
                yield from self._texts(value, deep - 1)
        elif isinstance(node, ast.Dict | ast.Tuple | ast.List):
            values = node.values if isinstance(node, ast.Dict) else node.elts
            for value in values:
                yield from self._texts(value, deep)
        elif deep and isinstance(node, ast.Call):
            yield from self._said_by(node, deep - 1)

    def _said_by(self, call: ast.Call, deep: int) -> Iterator[str]:
        """Yield the texts that a call can return: of a template, or a function of the module."""
        if isinstance(call.func, ast.Name) and call.func.id == "Phrase":
            yield from self._texts(call.args[0], deep)
        elif isinstance(call.func, ast.Name) and call.func.id in self._functions:
            for node in ast.walk(self._functions[call.func.id]):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self._texts(node.value, deep)


def _piece(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.FormattedValue):
        return "‹…›"
    value = node.value
    if isinstance(value, ast.Call) and value.args:  # what is shown, not how it is made fit for it
        value = value.args[0]
    for part in ast.walk(value):
        if isinstance(part, ast.Attribute):
            return f"‹{part.attr.strip('_')}›"
        if isinstance(part, ast.Name):
            return f"‹{part.id.strip('_')}›"
    return "‹…›"


def _is_sentence(text: str) -> bool:
    own_words = _FILLED_IN.sub("", text)
    return any(map(str.isalpha, own_words)) and " " in text.strip() and text[-1:] in ".?!›"


def page() -> str:
    """Return the whole page as Markdown."""
    lines = [_INTRODUCTION, "## What each kind means for the work", ""]
    lines += ["| kind | means |", "|---|---|"]
    lines += [f"| {kind} | {consequence(error())} |" for kind, error in sorted(_KINDS.items())]
    lines.append("")
    for path in sorted(_PACKAGE.rglob("*.py")):
        module = Module(path)
        told = sorted(module.told())
        if told:
            lines += [f"## {module.title.rstrip('.')}", "", "| sentence | kind |", "|---|---|"]
            lines += [f"| {_cell(each.sentence)} | {each.kind} |" for each in told]
            lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def main() -> None:
    """Write the page."""
    TARGET.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
