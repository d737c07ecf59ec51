"""Files to import, and what has come of them."""

from pathlib import Path

from annotator.services.articles import importing
from annotator.services.articles.importing import ImportReport
from annotator.services.workspace import Workspace


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or f"The file {path.name} says this.\n", encoding="utf-8")
    return path


def run(workspace: Workspace, *paths: Path, title: str = "") -> ImportReport:
    return importing.run(workspace, importing.plan(paths, title))


def rows(workspace: Workspace) -> dict[str, int]:
    tables = ("story", "variant", "sentence", "variant_size", "story_size")
    return {table: workspace.store.number(f"SELECT count(*) FROM {table}") for table in tables}
