"""What an import loads: the window and every command wait for it."""

import subprocess
import sys

import pytest

HEAVY = [
    "PySide6",
    "shiboken6",
    "pandas",
    "scipy",
    "sklearn",
    "pyarrow",
    "trafilatura",
    "lxml",
    "docx",
    "pypdf",
    "orjson",
    "charset_normalizer",
    "rapidfuzz",
    "matplotlib",
]
LIGHT = [
    "annotator.domain",
    "annotator.storage.workspace_file.opening",
    "annotator.formats.articles.readers",
    "annotator.formats.datasets.registry",
    "annotator.services.articles.fetching",
    "annotator.services.articles.importing",
    "annotator.services.articles.previewing",
    "annotator.services.datasets.exporting",
    "annotator.services.review.reviewing",
    "annotator.services.sample",
    "annotator.cli.main",
]


def loaded_by(statement: str) -> set[str]:
    """Return the top-level modules that a fresh interpreter has loaded after the statement."""
    code = (
        f"import sys\n{statement}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.slow
def test_neither_qt_nor_anything_heavy_is_loaded_at_import() -> None:
    # sqlite-utils loads numpy and pandas by itself wherever they are installed.
    by_itself = loaded_by("import sqlite_utils")
    heavy = set(HEAVY) - by_itself
    if loaded_by(f"import {', '.join(LIGHT)}") & heavy:
        assert {module: loaded_by(f"import {module}") & heavy for module in LIGHT} == {}


@pytest.mark.slow
def test_undo_loads_nothing_that_reads_mails() -> None:
    """The window loads undo at its start; dates of articles are read when one is corrected."""
    assert "email" not in loaded_by("import annotator.services.steps.history")
