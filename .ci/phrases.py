"""Collects the sentences that the layers below the window say, for `make translations`.

    .ci/phrases.py    prints them as a module that lupdate reads

They are the first arguments of `Phrase` and of the known errors, also where they stand in a
constant of the module, in a table there, or in a branch.
"""

import ast
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

LAYERS: Final = ("domain", "storage", "formats", "services")
CONTEXT: Final = "Said"
_PACKAGE: Final = Path(__file__).parents[1] / "annotator"


def speakers() -> frozenset[str]:
    """Return the names of what takes a sentence first: `Phrase` and the kinds of errors."""
    tree = ast.parse((_PACKAGE / "domain" / "errors.py").read_text(encoding="utf-8"))
    kinds = (node.name for node in tree.body if isinstance(node, ast.ClassDef))
    return frozenset({"Phrase", *kinds})


def phrases() -> list[str]:
    """Return all sentences, in the order of the alphabet."""
    names = speakers()
    found: set[str] = set()
    for layer in LAYERS:
        for path in (_PACKAGE / layer).rglob("*.py"):
            found.update(_said_in(ast.parse(path.read_text(encoding="utf-8")), names))
    # A template of values alone is the same in every language.
    return sorted(text for text in found if any(map(str.isalpha, _without_values(text))))


def _said_in(tree: ast.Module, names: frozenset[str]) -> Iterator[str]:
    constants: defaultdict[str, list[ast.expr]] = defaultdict(list)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            constants[node.targets[0].id].append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            constants[node.target.id].append(node.value)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in names and node.args:
            yield from _texts(node.args[0], constants)


def _texts(node: ast.expr, constants: Mapping[str, list[ast.expr]]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, constants)
        yield from _texts(node.orelse, constants)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _texts(value, constants)
    elif isinstance(node, ast.Subscript):
        yield from _texts(node.value, constants)
    elif isinstance(node, ast.Name):
        # What is looked into is left out, lest a name that is made of itself never ends.
        others = {name: values for name, values in constants.items() if name != node.id}
        for value in constants.get(node.id, ()):
            yield from _texts(value, others)


def _without_values(text: str) -> str:
    return "".join(
        part.partition("}")[2] if at else part for at, part in enumerate(text.split("{"))
    )


def _quoted(text: str) -> str:
    # As JSON does it: always in double quotes, which is all that lupdate knows.
    return json.dumps(text, ensure_ascii=False)


def main() -> None:
    """Print the module."""
    sys.stdout.write(
        "\n".join(f"QT_TRANSLATE_NOOP({_quoted(CONTEXT)}, {_quoted(text)})" for text in phrases())
    )


if __name__ == "__main__":
    main()
