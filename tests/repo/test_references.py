"""What docstrings and pages refer to is there: modules, and the names in them."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = re.compile(r"`([\w/]+\.(?:py|sql))`")
REFERENCE = re.compile(r"`(annotator(?:\.\w+)+)`")


@cache
def names_in(module: Path) -> frozenset[str]:
    """Return what a module defines or imports."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
            case ast.alias(name=name, asname=alias):
                found.add(alias or name)
    return frozenset(found)


def is_there(reference: str) -> bool:
    parts = reference.split(".")
    for length in range(len(parts), 0, -1):
        place = ROOT.joinpath(*parts[:length])
        module = place.with_suffix(".py")
        if place.is_dir():
            return length == len(parts)
        if module.is_file():
            return names_in(module).issuperset(parts[length:])
    return False


def test_docstrings_refer_to_what_is_there() -> None:
    referred = [
        (path.relative_to(ROOT).as_posix(), reference)
        for path in sorted((ROOT / "annotator").rglob("*.py"))
        for reference in REFERENCE.findall(path.read_text(encoding="utf-8"))
    ]
    assert referred
    assert [each for each in referred if not is_there(each[1])] == []


def test_pages_refer_to_modules_that_are_there() -> None:
    pages = [ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    modules = [
        f"/{path.relative_to(ROOT).as_posix()}"
        for folder in ("annotator", "tests", "benchmarks", "docs")
        for path in (ROOT / folder).rglob("*.*")
        if path.suffix in {".py", ".sql"}
    ]
    referred = {
        (page.relative_to(ROOT).as_posix(), file)
        for page in pages
        for file in FILE.findall(page.read_text(encoding="utf-8"))
    }
    missing = [
        each for each in referred if not any(module.endswith(f"/{each[1]}") for module in modules)
    ]
    assert referred
    assert missing == []
