"""What the repository says of itself holds."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import annotator

REPOSITORY = Path(__file__).parents[2]
SKIPPED = {"build", "dist", "site", "__pycache__"}
HIDDEN = {".ci", ".gitignore"}
TEXTS = {".py", ".sql", ".md", ".toml", ".txt", ".json", ".jsonl", ".sh", ".desktop", ".svg", ""}


def texts() -> Iterator[tuple[Path, str]]:
    """Yield the repository's text files."""
    for path in REPOSITORY.rglob("*"):
        parts = path.relative_to(REPOSITORY).parts
        hidden = {part for part in parts if part.startswith(".")}
        if SKIPPED & set(parts) or hidden - HIDDEN:
            continue
        if path.is_file() and path.suffix in TEXTS and path != Path(__file__):
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def test_no_file_names_a_machine_or_a_registry() -> None:
    machine = re.compile(r"/(?:home|Users|work)/\w+|/tmp/(?!\.X11)\w+|(?:^|[^.\w])/root/")
    registry = re.compile(r"index-url|pypi\.org/simple|files\.pythonhosted|proxy\.golang")
    found = [
        f"{path.relative_to(REPOSITORY)}: {match.group()}"
        for path, text in texts()
        for pattern in (machine, registry)
        for match in pattern.finditer(text)
    ]
    assert found == []


def test_the_version_is_said_once_and_the_changelog_agrees() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    changelog = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    latest, *_ = re.findall(r"^## \[?(\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    assert annotator.__version__ == latest


def test_every_package_says_what_it_holds() -> None:
    for init in (REPOSITORY / "annotator").rglob("__init__.py"):
        assert init.read_text(encoding="utf-8").startswith('"""'), init


def test_tests_are_collected_by_path() -> None:
    assert list((REPOSITORY / "tests").rglob("__init__.py")) == []


def test_decisions_are_short_and_all_of_them_are_listed() -> None:
    pages = sorted((REPOSITORY / "docs" / "decisions").glob("0*.md"))
    texts = {page.name: page.read_text(encoding="utf-8") for page in pages}
    index = (REPOSITORY / "docs" / "decisions" / "index.md").read_text(encoding="utf-8")

    assert {
        name: len(text.splitlines()) for name, text in texts.items() if text.count("\n") > 40
    } == {}
    titles = [text.partition("\n")[0].removeprefix("# ") for text in texts.values()]
    listed = re.findall(r"^(\d+\.) \[(.*?)\]\((.*?)\)$", index, re.MULTILINE)
    assert [(f"{number} {title}", page) for number, title, page in listed] == list(
        zip(titles, texts, strict=True)
    )
