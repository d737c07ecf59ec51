"""What the stories share: the articles that people really have, or some of our own."""

import shutil
from pathlib import Path

import pytest

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
