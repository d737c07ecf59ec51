"""What the stories share: the articles that people really have, or some of our own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.scenes.windows import Windows, light_theme, settle

_REPOSITORY = Path(__file__).parents[2]
SHARED_ARTICLES = _REPOSITORY.parent / "shared" / "articles"
SAMPLE_ARTICLES = _REPOSITORY / "resources" / "samples" / "quillhaven-harbour-lights"


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Five variants of one article: the shared ones where they are, else the sample's."""
    source = SHARED_ARTICLES if SHARED_ARTICLES.is_dir() else SAMPLE_ARTICLES
    folder = tmp_path / "articles"
    shutil.copytree(source, folder)
    return sorted(folder.glob("*.txt"))


@pytest.fixture
def windows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    """Windows of the program, which remembers things in folders of the test's own."""
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    with light_theme(qapp) as themes:
        opening = Windows(themes, qtbot)
        yield opening
        opening.close()
    settle()
