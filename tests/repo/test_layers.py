"""Imports keep to the layers."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LINTER = shutil.which("lint-imports", path=Path(sys.executable).parent) or shutil.which(
    "lint-imports"
)


@pytest.mark.slow
@pytest.mark.skipif(LINTER is None, reason="import-linter is not installed (it is in [dev])")
def test_imports_keep_to_the_layers() -> None:
    assert LINTER is not None
    run = subprocess.run(
        [LINTER, "--no-cache"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout


def test_only_storage_writes_sql() -> None:
    words = ("INSERT INTO", "SELECT ", "DELETE FROM", "PRAGMA ", "CREATE TABLE")
    for layer in ("domain", "formats", "services", "cli", "ui"):
        for file in (REPOSITORY / "annotator" / layer).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            assert not [word for word in words if f'"{word}' in text], file
