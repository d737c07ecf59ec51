"""What the tests of exchange share: files that people worked in apart from each other."""

from pathlib import Path

import pytest

from tests.scenes.apart import Files


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Workspace files, made as a test needs them."""
    return Files(tmp_path)
