"""Everything the program reads is in the wheel, and nothing else."""

import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from annotator.services import manual

REPOSITORY = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        find_spec("build") is None or find_spec("hatchling") is None,
        reason="build and hatchling are not installed (build is in [dev])",
    ),
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built now without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    run = subprocess.run(
        [*command, str(REPOSITORY)], capture_output=True, text=True, check=False, cwd=folder
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as opened:
        return opened


def test_everything_the_program_reads_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert "annotator/py.typed" in names
    for folder, pattern in (("annotator", "*.py"), ("annotator/storage/sql", "*.sql")):
        for file in (REPOSITORY / folder).rglob(pattern):
            assert file.relative_to(REPOSITORY).as_posix() in names
    for file in (REPOSITORY / "resources").rglob("*"):
        if file.is_file():
            assert f"annotator/{file.relative_to(REPOSITORY).as_posix()}" in names


def test_the_manual_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    pages = {f"annotator/docs/{page.name}" for page in manual.pages()}
    assert {name for name in wheel.namelist() if name.startswith("annotator/docs/")} == pages


def test_nothing_else_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top.partition("-")[0] for top in tops} == {"annotator", "variant_annotator"}
    assert not [name for name in wheel.namelist() if name.endswith((".pyc", ".db"))]
