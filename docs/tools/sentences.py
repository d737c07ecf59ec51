"""The sentences that the code has for people, read out of its modules without running them."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from annotator.domain import errors
from annotator.domain.errors import KnownError

ERRORS: Final[dict[str, type[KnownError]]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, KnownError)
}
"""The known errors by name."""

SPEAKERS: Final = frozenset({"Phrase", *ERRORS})
"""What is given a sentence for people first."""


class Source:
    """A module, and the texts that its expressions can be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self.title = (ast.get_docstring(tree) or path.stem).split("\n\n")[0]
        self._constants: defaultdict[str, list[ast.expr]] = defaultdict(list)
        self._functions: dict[str, ast.FunctionDef] = {}
        self._calls: list[ast.Call] = []
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self._constants[node.targets[0].id].append(node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                if node.value is not None:
                    self._constants[node.target.id].append(node.value)
            elif isinstance(node, ast.FunctionDef):
                self._functions[node.name] = node
            elif isinstance(node, ast.Call) and node.args:
                self._calls.append(node)

    def calls(self, names: Iterable[str]) -> Iterator[ast.Call]:
        """Return the calls of these names that are given anything."""
        wanted = frozenset(names)
        return (call for call in self._calls if _names(call) & wanted)

    def texts(self, node: ast.expr, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        """Yield the texts that an expression can be, as far as the module alone tells.

        Args:
            node: The expression.
            seen: Names that have been looked into, lest one that is made of itself never ends.
        """
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        else:
            for part in self._parts(node, seen):
                yield from self.texts(part, seen | _names(node))

    def _parts(self, node: ast.expr, seen: frozenset[str]) -> Iterator[ast.expr]:
        """Yield what an expression chooses from, or is looked up in."""
        if isinstance(node, ast.IfExp):
            yield from (node.body, node.orelse)
        elif isinstance(node, ast.Dict):
            yield from node.values
        elif isinstance(node, ast.Tuple | ast.List):
            yield from node.elts
        elif isinstance(node, ast.Subscript):
            yield node.value
        elif isinstance(node, ast.Name) and node.id not in seen:
            yield from self._constants.get(node.id, ())
        elif isinstance(node, ast.Call):
            yield from self._given_back(node, seen)

    def _given_back(self, call: ast.Call, seen: frozenset[str]) -> Iterator[ast.expr]:
        """Yield what a call gives back, where the module says it."""
        if isinstance(call.func, ast.Attribute):
            if call.func.attr == "get":
                yield from (call.func.value, *call.args[1:])
        elif not isinstance(call.func, ast.Name):
            return
        elif call.func.id == "Phrase":
            yield call.args[0]
        elif call.func.id not in seen:
            yield from self._returned(call.func.id)

    def _returned(self, name: str) -> Iterator[ast.expr]:
        """Yield what a function of the module returns."""
        function = self._functions.get(name)
        for node in ast.walk(function) if function else ():
            if isinstance(node, ast.Return) and node.value is not None:
                yield node.value


def _names(node: ast.expr) -> frozenset[str]:
    """Return the name that is used or called, if it is one of the module."""
    named = node.func if isinstance(node, ast.Call) else node
    return frozenset({named.id}) if isinstance(named, ast.Name) else frozenset()


@cache
def read_once(path: Path) -> Source:
    """Return the module of a file: several pages and checks look through all of them."""
    return Source(path)
