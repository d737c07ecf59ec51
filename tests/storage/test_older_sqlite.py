"""Statements that a system's own SQLite can run: that of Ubuntu 22.04 is 3.37."""

import ast
from pathlib import Path

import annotator.storage


def test_nothing_is_grouped_as_only_newer_ones_know() -> None:
    """`HAVING` without `GROUP BY` came with SQLite 3.39."""
    sources = (path.read_text("utf-8") for path in Path(*annotator.storage.__path__).rglob("*.py"))
    statements = [
        node.value
        for source in sources
        if "HAVING" in source
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "HAVING" in node.value
    ]
    assert statements
    assert [each for each in statements if "GROUP BY" not in each] == []
